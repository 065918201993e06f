use super::Input;

/// A set of inputs. It fits a register, so that a million complaints are judged in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct InputSet(u128);

impl InputSet {
    /// Nothing.
    pub const NONE: InputSet = InputSet(0);

    /// These inputs.
    pub fn of(inputs: impl IntoIterator<Item = Input>) -> InputSet {
        inputs.into_iter().fold(InputSet::NONE, |set, input| set.with(input))
    }

    /// With this one too.
    #[must_use]
    pub const fn with(self, input: Input) -> InputSet {
        InputSet(self.0 | 1 << input.index())
    }

    /// Without this one.
    #[must_use]
    pub const fn without(self, input: Input) -> InputSet {
        InputSet(self.0 & !(1 << input.index()))
    }

    /// In either.
    #[must_use]
    pub const fn union(self, other: InputSet) -> InputSet {
        InputSet(self.0 | other.0)
    }

    /// In this one and not in the other.
    #[must_use]
    pub const fn minus(self, other: InputSet) -> InputSet {
        InputSet(self.0 & !other.0)
    }

    /// Whether this input is in it.
    pub const fn has(self, input: Input) -> bool {
        self.0 >> input.index() & 1 == 1
    }

    /// Whether it is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether they share an input.
    pub const fn meets(self, other: InputSet) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether all of it is in the other.
    pub const fn is_within(self, other: InputSet) -> bool {
        self.minus(other).is_empty()
    }

    /// Its inputs, in their order.
    pub fn iter(self) -> impl Iterator<Item = Input> {
        Input::all().filter(move |input| self.has(*input))
    }
}
