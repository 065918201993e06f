//! Counts by pair of bands, with sums over any rectangle in logarithmic time.

use std::ops::Range;

/// A two-dimensional Fenwick tree, and beside it the same counts by the first band alone.
///
/// A cell holds the count of the rectangle whose upper corner it is; the lowest set bit of an index is the rectangle's side.
pub(super) struct Counts {
    side: usize,
    cells: Vec<u32>,
    rows: Vec<u32>,
}

impl Counts {
    pub(super) fn new(bands: usize) -> Counts {
        let side = bands + 1;
        Counts { side, cells: vec![0; side * side], rows: vec![0; side] }
    }

    pub(super) fn add(&mut self, row: usize, column: usize) {
        self.change(row, column, 1);
    }

    pub(super) fn remove(&mut self, row: usize, column: usize) {
        self.change(row, column, u32::MAX);
    }

    /// Adding the largest number is subtracting one.
    fn change(&mut self, row: usize, column: usize, by: u32) {
        let mut at_row = row + 1;
        while at_row < self.side {
            self.rows[at_row] = self.rows[at_row].wrapping_add(by);
            let cells = &mut self.cells[at_row * self.side..(at_row + 1) * self.side];
            let mut at = column + 1;
            while at < self.side {
                cells[at] = cells[at].wrapping_add(by);
                at += lowest_bit(at);
            }
            at_row += lowest_bit(at_row);
        }
    }

    /// How many lie in these rows, and how many in these rows and these columns.
    pub(super) fn within(&self, rows: &Range<usize>, columns: &Range<usize>) -> (u64, u64) {
        let (mut in_rows, mut in_both) = (0_u32, 0_u32);
        let (mut upper, mut lower) = (rows.end, rows.start);
        // Above the row where the two ways to zero meet they are the same and cancel.
        while upper > lower {
            in_rows = in_rows.wrapping_add(self.rows[upper]);
            in_both = in_both.wrapping_add(self.in_row(upper, columns));
            upper -= lowest_bit(upper);
        }
        while lower > upper {
            in_rows = in_rows.wrapping_sub(self.rows[lower]);
            in_both = in_both.wrapping_sub(self.in_row(lower, columns));
            lower -= lowest_bit(lower);
        }
        (in_rows.into(), in_both.into())
    }

    fn in_row(&self, row: usize, columns: &Range<usize>) -> u32 {
        let cells = &self.cells[row * self.side..(row + 1) * self.side];
        let mut sum = 0_u32;
        let (mut upper, mut lower) = (columns.end, columns.start);
        while upper > lower {
            sum = sum.wrapping_add(cells[upper]);
            upper -= lowest_bit(upper);
        }
        while lower > upper {
            sum = sum.wrapping_sub(cells[lower]);
            lower -= lowest_bit(lower);
        }
        sum
    }
}

fn lowest_bit(number: usize) -> usize {
    number & number.wrapping_neg()
}
