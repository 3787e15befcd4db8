//! Binary property lists, whose objects may be shared: what counts is what they expand to.

use super::MAX_BYTES;
use super::builder::{Builder, Stop};
use crate::diagnostic::{Diagnostic, rules};
use crate::value::{Date, FileId, Node, Span, Value};
use plist::stream::{BinaryReader, Event};
use std::io::Cursor;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Reads a binary property list that is `file`.
pub(super) fn read(bytes: &[u8], file: FileId) -> Result<Node, Vec<Diagnostic>> {
    let mut reader = EventReader {
        span: Span::new(file, 0, 0),
        expanded: 0,
        builder: Builder::default(),
    };
    // Where it stops early, the reason is among the problems.
    let _ = reader.events(bytes);
    reader.builder.finish()
}

struct EventReader {
    span: Span,
    /// Bytes of text and data so far, each counted as often as it is referred to.
    expanded: usize,
    builder: Builder,
}

impl EventReader {
    fn events(&mut self, bytes: &[u8]) -> Result<(), Stop> {
        if !bytes.starts_with(b"bplist00") {
            let message = "a binary property list of a version other than 00, which no profile has";
            return self.builder.stop(&rules::P049, message, self.span);
        }
        for event in BinaryReader::new(Cursor::new(bytes)) {
            match event {
                Ok(event) => self.event(event)?,
                Err(_) => {
                    let message = "the binary property list is damaged or cut off";
                    return self.builder.stop(&rules::P049, message, self.span);
                }
            }
        }
        Ok(())
    }

    fn event(&mut self, event: Event<'_>) -> Result<(), Stop> {
        let span = self.span;
        if self.builder.expects_key() && !matches!(event, Event::String(_) | Event::EndCollection) {
            let message = "a dictionary has a key that is no string";
            return self.builder.stop(&rules::P049, message, span);
        }
        match event {
            Event::StartArray(length) => {
                self.announce(length)?;
                self.builder.open_array(span)
            }
            Event::StartDictionary(length) => {
                self.announce(length)?;
                self.builder.open_dictionary(span)
            }
            Event::EndCollection => self.builder.close(),
            Event::String(text) => self.string(text.into_owned()),
            Event::Data(data) => {
                self.expand(data.len())?;
                self.builder.value(Value::Data(data.into_owned()), span)
            }
            Event::Boolean(truth) => self.builder.value(Value::Boolean(truth), span),
            Event::Integer(number) => self.integer(number),
            Event::Real(number) if number.is_finite() => {
                self.builder.value(Value::Real(number), span)
            }
            Event::Real(_) => self.unfit("a real number that is not finite"),
            Event::Date(date) => match whole_seconds(date) {
                Some(date) => self.builder.value(Value::Date(date), span),
                None => self.unfit("a date outside of the years 0 to 9999"),
            },
            Event::Uid(_) => self.unfit("a reference of a keyed archive"),
            _ => self.unfit("a value of an unknown kind"),
        }
    }

    /// The children of a collection are in memory before the first of them is seen.
    fn announce(&mut self, length: Option<u64>) -> Result<(), Stop> {
        let length = usize::try_from(length.unwrap_or(0)).unwrap_or(usize::MAX);
        self.expand(length.saturating_mul(size_of::<u64>()))
    }

    fn expand(&mut self, bytes: usize) -> Result<(), Stop> {
        self.expanded = self.expanded.saturating_add(bytes);
        if self.expanded > MAX_BYTES {
            let message = format!(
                "the binary property list expands to more than {} MB",
                MAX_BYTES >> 20
            );
            return self.builder.stop(&rules::P044, message, self.span);
        }
        Ok(())
    }

    fn string(&mut self, text: String) -> Result<(), Stop> {
        self.expand(text.len())?;
        if self.builder.expects_key() {
            self.builder.key(text, self.span)
        } else {
            self.builder.value(Value::String(text), self.span)
        }
    }

    fn integer(&mut self, number: plist::Integer) -> Result<(), Stop> {
        let number = match (number.as_signed(), number.as_unsigned()) {
            (Some(number), _) => i128::from(number),
            (None, Some(number)) => i128::from(number),
            (None, None) => return self.unfit("an integer beyond 64 bits"),
        };
        self.builder.value(Value::Integer(number), self.span)
    }

    fn unfit(&mut self, what: &str) -> Result<(), Stop> {
        let message = format!("the binary property list holds {what}");
        self.builder.problem(&rules::P050, message, self.span)?;
        self.builder.bad_value(self.span);
        Ok(())
    }
}

/// The date without fractions of a second; `None` where the XML form cannot write it.
pub(super) fn whole_seconds(date: Date) -> Option<Date> {
    /// Seconds from the beginning of the year 0 to 1970, and from 1970 to the end of the year 9999.
    const BEFORE: u64 = 62_167_219_200;
    const AFTER: u64 = 253_402_300_799;
    let time = SystemTime::from(date);
    let whole = match time.duration_since(UNIX_EPOCH) {
        Ok(since) if since.as_secs() <= AFTER => {
            UNIX_EPOCH.checked_add(Duration::from_secs(since.as_secs()))
        }
        Err(until) => {
            let until = until.duration();
            let seconds = until.as_secs() + u64::from(until.subsec_nanos() > 0);
            (seconds <= BEFORE)
                .then(|| UNIX_EPOCH.checked_sub(Duration::from_secs(seconds)))
                .flatten()
        }
        Ok(_) => None,
    }?;
    Some(Date::from(whole))
}
