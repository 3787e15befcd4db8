//! A device list as CSV.

use super::cells::{Cell, Cells, LONGEST_ROW, Start, Stop};
use super::{Device, DeviceFault, Place, Roster};
use crate::diagnostic::rules;
use std::collections::BTreeMap;
use std::io::{BufRead, Chain, Cursor, Read as _};
use std::sync::Arc;

/// A device list as CSV: its first line names a variable for each column, each further row is a device.
///
/// Rows are read one by one. What is wrong with one row is told of it, and the next one is read; after a row that is too
/// long, or a file that cannot be read on, there is no next one.
pub struct Table<R> {
    cells: Option<Cells<Chain<Cursor<Vec<u8>>, R>>>,
    name: Arc<str>,
    roster: Roster,
    /// The column that tells the devices apart, by its number.
    key: usize,
}

impl<R: BufRead> Table<R> {
    /// Reads the first line. `name` is what diagnostics call the list; `key` is the column that tells the devices
    /// apart, the first one unless it is said.
    ///
    /// Text is UTF-8, with or without a byte order mark. Cells are separated by commas, semicolons or tabs: names of
    /// variables have none of them, so the first line says which it is.
    ///
    /// # Errors
    ///
    /// P070 for what is no such list, P071 for a column that is no variable.
    pub fn read(mut input: R, name: &str, key: Option<&str>) -> Result<Self, DeviceFault> {
        let name: Arc<str> = name.into();
        let unreadable = |message: &str, help: &str| {
            let place = Place {
                list: Arc::clone(&name),
                line: 1,
                column: 1,
            };
            let message = format!("`{name}` {message}");
            DeviceFault::at(&rules::P070, message, help, Some(&place), "")
        };
        let head = head(&mut input)
            .map_err(|error| unreadable(&format!("cannot be read: {error}"), AGAIN))?;
        if head.len() > LONGEST_ROW {
            return Err(unreadable("has a first line of more than 1 MB", FIRST_LINE));
        }
        if head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]) {
            return Err(unreadable("is UTF-16", "save it as \"CSV UTF-8\""));
        }
        let head = match head.strip_prefix(BYTE_ORDER_MARK) {
            Some(head) => head.to_vec(),
            None => head,
        };
        let separator = separator(&head).map_err(|message| {
            unreadable(
                message,
                "separate all cells by one of them; names of variables have neither",
            )
        })?;
        let mut cells = Cells::new(Cursor::new(head).chain(input), separator);
        let header = cells
            .row()
            .map_err(|_| unreadable("has a first line of more than 1 MB", FIRST_LINE))?;
        let Some(header) = header else {
            return Err(unreadable("has nothing in it", FIRST_LINE));
        };
        let places: Vec<Start> = header.iter().map(|cell| cell.start).collect();
        let columns = header.into_iter().map(|cell| String::from_utf8(cell.bytes));
        let columns: Vec<String> = columns
            .collect::<Result<_, _>>()
            .map_err(|_| unreadable("is not UTF-8", "save it as \"CSV UTF-8\""))?;
        let place = |number: usize| Some(place(&name, *places.get(number)?));
        let roster = Roster::with_places(columns, key, place)?;
        let mut columns = roster.columns().iter();
        let key = columns.position(|column| column == roster.key());
        Ok(Self {
            cells: Some(cells),
            name,
            key: key.unwrap_or_default(),
            roster,
        })
    }

    /// The names of the columns, in their order.
    #[must_use]
    pub fn columns(&self) -> &[String] {
        self.roster.columns()
    }

    /// The column that tells the devices apart.
    #[must_use]
    pub fn key(&self) -> &str {
        self.roster.key()
    }

    fn device(&mut self, row: Vec<Cell>) -> Result<Device, DeviceFault> {
        let width = self.roster.columns().len();
        let first = row
            .first()
            .map_or(Start { line: 1, column: 1 }, |cell| cell.start);
        if row.len() != width {
            let shown = row.get(self.key).map_or("", |cell| {
                std::str::from_utf8(&cell.bytes).unwrap_or_default()
            });
            let start = row.get(self.key).map_or(first, |cell| cell.start);
            let message = format!(
                "this row has {}, and the list has {}",
                counted(row.len(), "cell"),
                counted(width, "column")
            );
            let help = "give it a cell for each column, and put a cell with the separator in it into double quotes";
            let place = place(&self.name, start);
            return Err(DeviceFault::at(
                &rules::P072,
                message,
                help,
                Some(&place),
                shown,
            ));
        }
        let mut values = BTreeMap::new();
        let mut key_place = None;
        for (number, (cell, column)) in row.into_iter().zip(self.roster.columns()).enumerate() {
            let start = cell.start;
            let Ok(text) = String::from_utf8(cell.bytes) else {
                let message = format!("the cell for `{column}` is not UTF-8");
                let help = "save the list as \"CSV UTF-8\"";
                let place = place(&self.name, start);
                return Err(DeviceFault::at(
                    &rules::P070,
                    message,
                    help,
                    Some(&place),
                    "",
                ));
            };
            if number == self.key {
                key_place = Some(place(&self.name, start));
            }
            values.insert(column.clone(), text);
        }
        self.roster.device_at(values, key_place)
    }

    /// Nothing can be read behind this.
    fn stopped(&mut self, stop: &Stop) -> DeviceFault {
        self.cells = None;
        match stop {
            Stop::Io(error) => {
                let message = format!("`{}` cannot be read: {error}", self.name);
                DeviceFault::at(&rules::P070, message, AGAIN, None, "")
            }
            Stop::TooLong(start) => {
                let message = "this row has more than 1 MB";
                let help = "look for a double quote that nothing closes";
                let place = place(&self.name, *start);
                DeviceFault::at(&rules::P070, message, help, Some(&place), "")
            }
        }
    }
}

impl<R: BufRead> Iterator for Table<R> {
    type Item = Result<Device, DeviceFault>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.cells.as_mut()?.row() {
            Ok(Some(row)) => Some(self.device(row)),
            Ok(None) => None,
            Err(stop) => Some(Err(self.stopped(&stop))),
        }
    }
}

impl<R> std::fmt::Debug for Table<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Table");
        shown
            .field("name", &self.name)
            .field("columns", &self.roster.columns());
        shown.finish_non_exhaustive()
    }
}

const AGAIN: &str = "check the path and its permissions";

const FIRST_LINE: &str =
    "name a variable for each column in the first line, and write a row a device below it";

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The file up to the end of its first line that is not empty.
fn head(input: &mut impl BufRead) -> std::io::Result<Vec<u8>> {
    let is_break = |byte: &u8| matches!(byte, b'\r' | b'\n');
    let mut head = Vec::new();
    while head.len() <= LONGEST_ROW {
        let piece = input.fill_buf()?;
        let end = piece.iter().position(is_break);
        let read = end.map_or(piece.len(), |end| end + 1);
        if read == 0 {
            break;
        }
        head.extend(piece.iter().take(read));
        input.consume(read);
        if end.is_some() && !head.iter().all(is_break) {
            break;
        }
    }
    Ok(head)
}

/// What separates the cells of a list that begins like this.
fn separator(head: &[u8]) -> Result<u8, &'static str> {
    match (
        head.contains(&b','),
        head.contains(&b';'),
        head.contains(&b'\t'),
    ) {
        (_, false, false) => Ok(b','),
        (false, true, false) => Ok(b';'),
        (false, false, true) => Ok(b'\t'),
        (true, true, _) => Err("has both `,` and `;` in its first line"),
        (true, _, true) => Err("has both `,` and tabs in its first line"),
        (_, true, true) => Err("has both `;` and tabs in its first line"),
    }
}

fn place(list: &Arc<str>, start: Start) -> Place {
    Place {
        list: Arc::clone(list),
        line: start.line,
        column: start.column,
    }
}

fn counted(number: usize, name: &str) -> String {
    match number {
        1 => format!("1 {name}"),
        _ => format!("{number} {name}s"),
    }
}
