//! The names of an instrument's choices, the same as in its definition file.

use kadans_instrument::{Commercial, Confidence, Direction, MayShip, Method, MissingSource, Recall, Use};

pub(super) fn recall(choice: Recall) -> &'static str {
    match choice {
        Recall::Now => "now",
        Recall::Last24Hours => "last_24_hours",
        Recall::PastWeek => "past_week",
        Recall::PastTwoWeeks => "past_two_weeks",
        Recall::PastMonth => "past_month",
        Recall::Lately => "lately",
        Recall::SinceStart => "since_start",
        Recall::NotFixed => "not_fixed",
    }
}

pub(super) fn use_name(choice: Use) -> &'static str {
    match choice {
        Use::Anyone => "anyone",
        Use::NonCommercial => "non_commercial",
        Use::Academic => "academic",
        Use::Nobody => "nobody",
    }
}

pub(super) fn commercial(choice: Commercial) -> &'static str {
    match choice {
        Commercial::Free => "free",
        Commercial::Consent => "consent",
        Commercial::Fee => "fee",
    }
}

pub(super) fn may_ship(choice: MayShip) -> &'static str {
    match choice {
        MayShip::Key => "key",
        MayShip::OwnLabels => "own_labels",
        MayShip::OfficialWording => "official_wording",
        MayShip::OwnWords => "own_words",
    }
}

pub(super) fn confidence(choice: Confidence) -> &'static str {
    match choice {
        Confidence::Read => "read",
        Confidence::Known => "known",
        Confidence::Verify => "verify",
        Confidence::House => "house",
    }
}

pub(super) fn direction(choice: Direction) -> &'static str {
    match choice {
        Direction::HigherIsWorse => "higher_is_worse",
        Direction::HigherIsBetter => "higher_is_better",
        Direction::Neutral => "neutral",
    }
}

pub(super) fn missing_source(choice: MissingSource) -> &'static str {
    match choice {
        MissingSource::Published => "published",
        MissingSource::House => "house",
    }
}

pub(super) fn method(method: &Method) -> &'static str {
    match method {
        Method::Sum => "sum",
        Method::Mean => "mean",
        Method::Index { .. } => "index",
        Method::SumOfParts { .. } => "sum_of_parts",
        Method::MeanOverParts { .. } => "mean_over_parts",
        Method::SumWithBranch => "sum_with_branch",
        Method::MeanOfActivities { .. } => "mean_of_activities",
        Method::Welch => "welch",
        Method::Ostrc => "ostrc",
        Method::Single => "single",
    }
}
