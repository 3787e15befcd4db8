//! Work that a user stops with Ctrl-C.

use pyo3::prelude::*;
use std::cell::{Cell, RefCell};
use std::time::{Duration, Instant};

/// So often Python's handlers get a turn: seldom enough to cost nothing, often enough to feel at once.
const PERIOD: Duration = Duration::from_millis(50);

/// Lets Python handle signals while native work goes on, on the thread that called.
pub(crate) struct Interrupt {
    last: Cell<Instant>,
    raised: RefCell<Option<PyErr>>,
}

impl Interrupt {
    pub(crate) fn new() -> Self {
        Self {
            last: Cell::new(Instant::now()),
            raised: RefCell::new(None),
        }
    }

    /// Is the work still wanted? Not once a handler has raised an exception.
    pub(crate) fn is_wanted(&self) -> bool {
        if self.raised.borrow().is_some() {
            return false;
        }
        if self.last.get().elapsed() < PERIOD {
            return true;
        }
        self.last.set(Instant::now());
        match Python::attach(|py| py.check_signals()) {
            Ok(()) => true,
            Err(error) => {
                self.raised.replace(Some(error));
                false
            }
        }
    }

    /// What a handler has raised.
    pub(crate) fn into_raised(self) -> Option<PyErr> {
        self.raised.into_inner()
    }
}
