//! The numbers of a picture as a table, folded away beneath it.

use askama::Template;

/// Every number a chart shows. The first column names the row.
#[derive(Debug, Clone, Default, Template)]
#[template(path = "look/chart/table.html")]
pub struct ChartTable {
    /// What to press: "Tabel bij deze figuur".
    pub summary: String,
    /// Names of the columns.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}
