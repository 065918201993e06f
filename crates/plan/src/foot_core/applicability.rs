//! Does the evidence speak about this runner? The trial's own criteria, read as a question and not as a door.
//!
//! `Exact` when all hold. Distance, shoes and earlier foot training are soft: when one of them fails the evidence speaks in part.
//! Age, experience, a recent injury or health outside the criteria puts the runner outside, and then only a professional starts the
//! programme. What nobody answered counts as not held. Sources: registration NCT02306148; the upper distance from a summary of
//! Taddei 2020. Card: `ev-fc-population`.

use super::parameters::PopulationRules;
use super::rule;
use kadans_domain::{Facts, Gate, InputValue, Level, Reason};

/// One criterion of the trial.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Criterion {
    /// 18 to 55 years.
    Age,
    /// A year of running.
    Experience,
    /// No running injury in the last 2 months.
    RecentInjury,
    /// Nothing that affects walking or running, and no physiotherapy.
    Health,
    /// 20 to 100 km a week.
    Distance,
    /// Not barefoot, no minimalist shoes.
    Footwear,
    /// No training of the feet in the last year.
    PriorTraining,
}

impl Criterion {
    /// All, those that put someone outside first.
    pub const ALL: [Criterion; 7] = [
        Criterion::Age,
        Criterion::Experience,
        Criterion::RecentInjury,
        Criterion::Health,
        Criterion::Distance,
        Criterion::Footwear,
        Criterion::PriorTraining,
    ];

    /// Stable code, e.g. `prior_training`.
    pub const fn code(self) -> &'static str {
        match self {
            Criterion::Age => "age",
            Criterion::Experience => "experience",
            Criterion::RecentInjury => "recent_injury",
            Criterion::Health => "health",
            Criterion::Distance => "distance",
            Criterion::Footwear => "footwear",
            Criterion::PriorTraining => "prior_training",
        }
    }

    /// A soft one leaves the evidence partly applicable.
    pub const fn is_soft(self) -> bool {
        matches!(self, Criterion::Distance | Criterion::Footwear | Criterion::PriorTraining)
    }

    fn holds(self, rules: &PopulationRules, intake: &Facts) -> bool {
        let within = |id: &str, low: i64, high: i64| intake.whole(id).is_some_and(|value| (low..=high).contains(&value));
        let km = |value: u16| i64::from(value) * 1000;
        match self {
            Criterion::Age => within("age", rules.age_min.into(), rules.age_max.into()),
            Criterion::Experience => within("running_months", rules.running_months_min.into(), i64::MAX),
            Criterion::RecentInjury => intake.truth("recent_injury") == Some(false),
            Criterion::Health => intake.truth("gait_condition") == Some(false) && intake.truth("physiotherapy") == Some(false),
            Criterion::Distance => {
                let asked = intake.thousandths("week_km");
                asked.is_some_and(|metres| (km(rules.week_km_min)..=km(rules.week_km_max)).contains(&metres))
            }
            Criterion::Footwear => intake.truth("minimalist_shoes") == Some(false),
            Criterion::PriorTraining => intake.truth("prior_training") == Some(false),
        }
    }
}

/// How far the evidence speaks about someone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Applicability {
    /// The trial was about people like this.
    Exact,
    /// In part; what differs.
    Partial(Vec<Criterion>),
    /// Not; what differs.
    Outside(Vec<Criterion>),
}

impl Applicability {
    /// Reads the intake.
    pub fn of(rules: &PopulationRules, intake: &Facts) -> Applicability {
        let failed: Vec<Criterion> = Criterion::ALL.into_iter().filter(|criterion| !criterion.holds(rules, intake)).collect();
        if failed.iter().any(|criterion| !criterion.is_soft()) {
            Applicability::Outside(failed)
        } else if failed.is_empty() {
            Applicability::Exact
        } else {
            Applicability::Partial(failed)
        }
    }

    /// `exact`, `partial` or `outside`.
    pub const fn code(&self) -> &'static str {
        match self {
            Applicability::Exact => "exact",
            Applicability::Partial(_) => "partial",
            Applicability::Outside(_) => "outside",
        }
    }

    /// What differs from the trial.
    pub fn differs(&self) -> &[Criterion] {
        match self {
            Applicability::Exact => &[],
            Applicability::Partial(failed) | Applicability::Outside(failed) => failed,
        }
    }

    /// A warning for a part, a question to a professional outside.
    pub fn gate(&self, rules: &PopulationRules) -> Option<Gate> {
        let (level, name) = match self {
            Applicability::Exact => return None,
            Applicability::Partial(_) => (Level::Warn, rule::PARTIAL),
            Applicability::Outside(_) => (Level::Ask, rule::OUTSIDE),
        };
        let first = self.differs().first().map_or("", |criterion| criterion.code());
        let reason = Reason::new(name, &rules.card)
            .saw("criteria", InputValue::Code(first.to_owned()))
            .saw("count", InputValue::Whole(self.differs().len() as i64));
        Some(Gate { level, reason })
    }
}
