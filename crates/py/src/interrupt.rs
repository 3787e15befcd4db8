//! Work that a user stops with Ctrl-C.

use pyo3::prelude::*;
use russet::interrupt::Interrupt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// So often Python's handlers get a turn: seldom enough to cost nothing, often enough to feel at once.
const PERIOD: Duration = Duration::from_millis(50);

/// Lets Python handle signals while native work goes on, on the thread that called.
#[derive(Clone)]
pub(crate) struct Signals(Arc<Mutex<State>>);

struct State {
    last: Instant,
    raised: Option<PyErr>,
}

impl Signals {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(State {
            last: Instant::now(),
            raised: None,
        })))
    }

    /// Stops work once a handler has raised an exception.
    pub(crate) fn interrupt(&self) -> Interrupt {
        let signals = self.clone();
        Interrupt::new(move || signals.look())
    }

    fn look(&self) -> bool {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.raised.is_none() && state.last.elapsed() >= PERIOD {
            state.last = Instant::now();
            state.raised = Python::attach(|py| py.check_signals()).err();
        }
        state.raised.is_some()
    }

    /// What a handler has raised.
    pub(crate) fn raised(&self) -> Option<PyErr> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.raised.take()
    }
}
