//! What a report consists of, whatever it is written as.

use super::picture::Picture;
use super::text::Text;

/// A report.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Its title.
    pub title: String,
    /// Whose policy it is; empty where that is not known.
    pub organization: String,
    /// What stands below the title.
    pub lead: Vec<Block>,
    /// Its parts.
    pub sections: Vec<Section>,
    /// What it is made with, and when.
    pub imprint: Text,
    /// How many keys the profiles set.
    pub keys: usize,
    /// Those of them of which nobody has written yet what they mean, as `PAYLOAD KEY`, each once.
    pub without_meaning: Vec<String>,
}

/// A part of a report, under a heading.
#[derive(Clone, Debug, Default)]
pub struct Section {
    /// What links lead to; no two sections have the same.
    pub id: String,
    /// Its heading.
    pub title: Text,
    /// What kind of thing it is about, in a word or two above the heading; empty for none.
    pub kicker: Text,
    /// It stands for itself: a profile, an object.
    pub is_entry: bool,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Its own parts.
    pub sections: Vec<Self>,
}

/// A piece of a section.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Block {
    /// Sentences.
    Paragraph(Text),
    /// Sentences that the reader should not miss.
    Remark(Text),
    /// Names, each with one or several values.
    Facts(Vec<(String, Vec<Text>)>),
    /// Numbers, each with what they count.
    Counts(Vec<(usize, String)>),
    /// Things in their order, each with a number of its own.
    Cards(Vec<Card>),
    /// Rows and columns.
    Table(Table),
    /// A text file that is folded away until somebody wants to read it.
    File {
        /// What it is.
        title: String,
        /// What is in it.
        text: String,
    },
    /// What is assigned to whom.
    Picture(Picture),
}

/// One of several things in their order.
#[derive(Clone, Debug, Default)]
pub struct Card {
    /// Its number.
    pub number: usize,
    /// What it is called.
    pub title: Text,
    /// What it is for.
    pub text: Text,
    /// What belongs to it.
    pub holds: Vec<Group>,
}

/// Things of one kind.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// What they are, `Apps`.
    pub title: String,
    /// The things.
    pub items: Vec<Text>,
}

/// Rows and columns.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// What it shows, for those who do not see it.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell a column.
    pub rows: Vec<Row>,
    /// It is long, and folded away until somebody wants to read it.
    pub is_folded: bool,
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands in it.
    pub title: &'static str,
    /// How wide it is, in parts of the whole.
    pub width: u8,
}

/// A row of a table.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// What links lead to; empty for nothing.
    pub id: String,
    /// How deep it stands within the rows above it.
    pub depth: u8,
    /// Its cells, each with one or several paragraphs; the first says what the row is about.
    pub cells: Vec<Vec<Text>>,
}

impl Section {
    /// A section with a heading.
    pub(super) fn new(id: impl Into<String>, title: Text) -> Self {
        Self {
            id: id.into(),
            title,
            ..Self::default()
        }
    }

    /// With another piece.
    pub(super) fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }
}

impl Table {
    /// A table without rows: each column with its width.
    pub(super) fn new(caption: impl Into<String>, columns: &[(&'static str, u8)]) -> Self {
        let column = |(title, width): &(&'static str, u8)| Column {
            title,
            width: *width,
        };
        Self {
            caption: caption.into(),
            columns: columns.iter().map(column).collect(),
            ..Self::default()
        }
    }

    /// Adds a row of which every cell is one text.
    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = Text>) {
        self.rows.push(Row {
            cells: cells.into_iter().map(|cell| vec![cell]).collect(),
            ..Row::default()
        });
    }
}
