//! What surrounds a page: its title, where it lies, who is signed in, and the files it links to.

use kadans_text::Words;

use super::{Assets, Entry, Icon, Mark, Reach, Theme};

/// For whom a page is made; it decides size of text and targets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Clinicians, at a desk.
    Therapist,
    /// Who runs the practice, at the same desk.
    Admin,
    /// Patients, on a phone.
    Patient,
    /// Whoever has not signed in.
    Visitor,
}

impl Audience {
    /// The value of `data-audience`.
    pub fn code(self) -> &'static str {
        match self {
            Audience::Therapist | Audience::Admin => "therapist",
            Audience::Patient => "patient",
            Audience::Visitor => "visitor",
        }
    }
}

/// A place in one of the menus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The therapist's patients.
    Caseload,
    /// A new referral.
    NewReferral,
    /// The practice.
    Practice,
    /// Who did what.
    Audit,
    /// What the patient does today.
    Today,
    /// The patient's week.
    Week,
    /// Breathing practice.
    Breathing,
    /// What changed so far.
    Progress,
    /// Help now.
    Help,
}

impl Place {
    /// The therapist's menu.
    pub const THERAPIST: [Place; 2] = [Place::Caseload, Place::NewReferral];
    /// The administrator's menu.
    pub const ADMIN: [Place; 2] = [Place::Practice, Place::Audit];
    /// The patient's bottom bar.
    pub const PATIENT: [Place; 4] = [Place::Today, Place::Breathing, Place::Progress, Place::Help];
    /// The same in a course without breathing practice.
    pub const PATIENT_IN_COURSE: [Place; 4] = [Place::Today, Place::Week, Place::Progress, Place::Help];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Place::Caseload => "nav-caseload",
            Place::NewReferral => "nav-new-referral",
            Place::Practice => "nav-practice",
            Place::Audit => "nav-audit",
            Place::Today => "nav-today",
            Place::Week => "nav-week",
            Place::Breathing => "nav-breathing",
            Place::Progress => "nav-progress",
            Place::Help => "nav-help",
        }
    }

    /// Its address.
    pub fn path(self) -> &'static str {
        match self {
            Place::Caseload => "/caseload",
            Place::NewReferral => "/referrals/new",
            Place::Practice => "/practice",
            Place::Audit => "/practice/audit",
            Place::Today => "/today",
            Place::Week => "/week",
            Place::Breathing => "/breathing",
            Place::Progress => "/progress",
            Place::Help => "/help-now",
        }
    }

    /// Its picture in the bottom bar.
    pub fn icon(self) -> Icon {
        match self {
            Place::Caseload | Place::NewReferral | Place::Practice | Place::Audit | Place::Today => Icon::Beat,
            Place::Week => Icon::Week,
            Place::Breathing => Icon::Breath,
            Place::Progress => Icon::Rise,
            Place::Help => Icon::Buoy,
        }
    }
}

/// One step of the way to this page.
#[derive(Debug, Clone)]
pub struct Crumb {
    /// Its name.
    pub text: String,
    /// Its address.
    pub path: String,
}

/// The frame of one page. Made by the request, completed by the page.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The reader's language.
    pub words: Words,
    /// For whom.
    pub audience: Audience,
    /// Heading and, with the product's name, the title of the page.
    pub title: String,
    /// The nonce of this response's content policy.
    pub nonce: String,
    /// Address of this page, to come back to after choosing a language.
    pub path: String,
    /// Light or dark.
    pub theme: Theme,
    /// How much a patient's screen shows.
    pub reach: Reach,
    /// Script and styles of a page.
    pub assets: Entry,
    /// Who is signed in.
    pub person: Option<String>,
    /// The place in the menu that this page belongs to.
    pub here: Option<Place>,
    /// The way to this page, without the page itself.
    pub crumbs: Vec<Crumb>,
    /// The patient follows a course whose week has a page of its own.
    pub in_course: bool,
}

impl Frame {
    /// A frame for this reader, with the site's scripts and styles.
    pub fn new(audience: Audience, words: Words, assets: &Assets, nonce: impl Into<String>) -> Frame {
        Frame {
            words,
            audience,
            title: String::new(),
            nonce: nonce.into(),
            path: "/".to_owned(),
            theme: Theme::default(),
            reach: Reach::default(),
            assets: assets.entry("src/site.ts"),
            person: None,
            here: None,
            crumbs: Vec::new(),
            in_course: false,
        }
    }

    /// The same frame under this heading.
    pub fn titled(mut self, title: impl Into<String>) -> Frame {
        self.title = title.into();
        self
    }

    /// The same frame at this place in the menu.
    pub fn at(mut self, place: Place) -> Frame {
        self.here = Some(place);
        self
    }

    /// The same frame one step further down the way.
    pub fn below(mut self, text: impl Into<String>, path: impl Into<String>) -> Frame {
        self.crumbs.push(Crumb { text: text.into(), path: path.into() });
        self
    }

    /// The same frame for someone in a course whose week has a page of its own.
    pub fn in_course(mut self) -> Frame {
        self.in_course = true;
        self
    }

    /// The title of the browser's tab.
    pub fn tab_title(&self) -> String {
        self.words.with("page-title", &[("page", (&self.title).into())])
    }

    /// The mark, for the masthead.
    pub fn mark(&self) -> Mark {
        Mark
    }

    /// Where the mark leads: this reader's first page.
    pub fn home(&self) -> &'static str {
        match self.audience {
            Audience::Therapist => Place::Caseload.path(),
            Audience::Admin => Place::Practice.path(),
            Audience::Patient => Place::Today.path(),
            Audience::Visitor => "/",
        }
    }

    /// The places this reader can go.
    pub fn menu(&self) -> &'static [Place] {
        match self.audience {
            Audience::Therapist => &Place::THERAPIST,
            Audience::Admin => &Place::ADMIN,
            Audience::Patient if self.in_course => &Place::PATIENT_IN_COURSE,
            Audience::Patient => &Place::PATIENT,
            Audience::Visitor => &[],
        }
    }

    /// Whether this page belongs to that place.
    pub fn is_at(&self, place: &Place) -> bool {
        self.here == Some(*place)
    }

    /// Whether this page shows one thing at a time, large. A desk has no such page.
    pub fn is_large(&self) -> bool {
        self.may_be_large() && self.reach.is_large()
    }

    /// Whether the reader is offered the choice.
    pub fn may_be_large(&self) -> bool {
        matches!(self.audience, Audience::Patient | Audience::Visitor)
    }

    /// Every appearance, with whether it is the chosen one.
    pub fn themes(&self) -> Vec<(Theme, bool)> {
        Theme::ALL.into_iter().map(|theme| (theme, theme == self.theme)).collect()
    }
}
