//! The cells of a CSV file, each with its place; never more than one row is held.

use csv_core::{ReadFieldResult, Reader as Scanner, ReaderBuilder};
use std::io::{self, BufRead};

/// A row has at most so many bytes.
pub(super) const LONGEST_ROW: usize = 1 << 20;

/// Where a cell begins: line and column in characters, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Start {
    pub(super) line: u32,
    pub(super) column: u32,
}

/// A cell.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) start: Start,
    pub(super) bytes: Vec<u8>,
}

/// Why no further row can be read.
#[derive(Debug)]
pub(super) enum Stop {
    /// The file cannot be read on.
    Io(io::Error),
    /// A row is too long.
    TooLong(Start),
}

/// Reads rows.
pub(super) struct Cells<R> {
    input: R,
    scanner: Scanner,
    at: Start,
    /// The last byte was a carriage return, which has ended the line.
    after_return: bool,
}

impl<R: BufRead> Cells<R> {
    pub(super) fn new(input: R, separator: u8) -> Self {
        Self {
            input,
            scanner: ReaderBuilder::new().delimiter(separator).build(),
            at: Start { line: 1, column: 1 },
            after_return: false,
        }
    }

    /// The next row that is not empty.
    pub(super) fn row(&mut self) -> Result<Option<Vec<Cell>>, Stop> {
        self.skip_breaks()?;
        let first = self.at;
        let mut row = Vec::new();
        let mut length = 0;
        let mut cell = Cell {
            start: self.at,
            bytes: Vec::new(),
        };
        let mut output = [0; 4096];
        loop {
            let input = self.input.fill_buf().map_err(Stop::Io)?;
            let (result, read, written) = self.scanner.read_field(input, &mut output);
            let consumed = input.get(..read).unwrap_or_default();
            length += read;
            for byte in consumed {
                self.at.pass(*byte, &mut self.after_return);
            }
            self.input.consume(read);
            if length > LONGEST_ROW {
                return Err(Stop::TooLong(first));
            }
            cell.bytes.extend(output.get(..written).unwrap_or_default());
            match result {
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
                ReadFieldResult::Field { record_end } => {
                    row.push(cell);
                    if record_end {
                        return Ok(Some(row));
                    }
                    cell = Cell {
                        start: self.at,
                        bytes: Vec::new(),
                    };
                }
                ReadFieldResult::End => return Ok(None),
            }
        }
    }

    /// Passes over empty lines, so that the place of the next row is its own.
    fn skip_breaks(&mut self) -> Result<(), Stop> {
        loop {
            let input = self.input.fill_buf().map_err(Stop::Io)?;
            let breaks = input
                .iter()
                .take_while(|byte| matches!(byte, b'\r' | b'\n'))
                .count();
            if breaks == 0 {
                return Ok(());
            }
            for byte in input.get(..breaks).unwrap_or_default() {
                self.at.pass(*byte, &mut self.after_return);
            }
            self.input.consume(breaks);
        }
    }
}

impl Start {
    fn pass(&mut self, byte: u8, after_return: &mut bool) {
        match byte {
            b'\n' if *after_return => {}
            b'\n' | b'\r' => {
                self.line = self.line.saturating_add(1);
                self.column = 1;
            }
            // A byte that goes on with a character.
            0x80..=0xbf => {}
            _ => self.column = self.column.saturating_add(1),
        }
        *after_return = byte == b'\r';
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<(u32, u32, String)>> {
        // In small pieces: no cell may depend on where a piece ends.
        let input = io::BufReader::with_capacity(3, text.as_bytes());
        let mut cells = Cells::new(input, b',');
        let mut rows = Vec::new();
        while let Some(row) = cells.row().unwrap() {
            let cells = row.into_iter().map(|cell| {
                let Start { line, column } = cell.start;
                (line, column, String::from_utf8(cell.bytes).unwrap())
            });
            rows.push(cells.collect());
        }
        rows
    }

    fn cell(line: u32, column: u32, text: &str) -> (u32, u32, String) {
        (line, column, text.to_owned())
    }

    #[test]
    fn cells_know_their_places() {
        let expected = [
            vec![cell(1, 1, "a"), cell(1, 3, "é,\nb"), cell(2, 4, "c")],
            vec![cell(4, 1, ""), cell(4, 2, "x")],
            vec![cell(5, 1, "last \" one")],
        ];
        assert_eq!(rows("a,\"é,\nb\",c\n\n,x\n\"last \"\" one\""), expected);
        assert_eq!(rows("a,\"é,\r\nb\",c\r\n\r\n,x\r\nlast \" one").len(), 3);
        let carriage = rows("a,b\rc,d\r");
        assert_eq!(carriage[1][0], cell(2, 1, "c"));
        assert_eq!(rows(""), Vec::<Vec<_>>::new());
        assert_eq!(rows("\n\r\n"), Vec::<Vec<_>>::new());
    }

    #[test]
    fn a_row_without_end_is_given_up() {
        let endless = io::BufReader::new(io::repeat(b'x'));
        let stop = Cells::new(endless, b',').row();
        assert!(matches!(
            stop,
            Err(Stop::TooLong(Start { line: 1, column: 1 }))
        ));
        let quoted = io::BufReader::new(io::Read::chain(b"a\n\"".as_slice(), io::repeat(b'\n')));
        let mut cells = Cells::new(quoted, b',');
        assert!(cells.row().unwrap().is_some());
        assert!(matches!(
            cells.row(),
            Err(Stop::TooLong(Start { line: 2, column: 1 }))
        ));
    }
}
