//! Complaints by chance, from a number: the same test tells the same story every time.

use kadans_guide::{Answers, Complaint, Domain, Input};

/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    }

    pub fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    /// Any value of an input; days around the thresholds, flags and patterns mostly absent.
    pub fn value(&mut self, input: Input) -> i32 {
        match (input, input.domain()) {
            (Input::Flag(_), _) => self.one_in(15).into(),
            (Input::Pattern(_), _) => self.one_in(6).into(),
            (Input::OutsideScope, _) => self.one_in(50).into(),
            (Input::PainNrs, _) => self.below(11) as i32,
            (_, Domain::UpTo(_)) => self.below(46) as i32,
            (_, Domain::OneOf(slugs)) => self.below(slugs.len()) as i32,
        }
    }

    pub fn complaint(&mut self) -> Complaint {
        let answers = Input::all().fold(Answers::default(), |answers, input| answers.with(input, self.value(input)));
        Complaint::new(answers).unwrap()
    }
}
