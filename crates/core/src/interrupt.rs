//! Stopping work that takes long, from outside.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, ThreadId};

/// Says whether the caller wants work to stop; the default never does.
///
/// Whoever does the work polls it: for each file that is read, for each profile that is checked or lowered, before anything
/// is written. Once the caller has said so, work stays stopped.
///
/// ```
/// use russet::interrupt::{Interrupt, Interrupted};
/// assert_eq!(Interrupt::default().poll(), Ok(()));
/// assert_eq!(Interrupt::new(|| true).poll(), Err(Interrupted));
/// ```
#[derive(Clone, Default)]
pub struct Interrupt(Option<Arc<Asked>>);

struct Asked {
    ask: Box<dyn Fn() -> bool + Send + Sync>,
    /// The thread that asks: a question may mean something on one thread only, and should cost the others nothing.
    thread: ThreadId,
    stopped: AtomicBool,
}

impl Interrupt {
    /// Stops once `ask` gives `true`. It is only called on the thread that this is called on, and soon and often: it
    /// should return at once.
    #[must_use]
    pub fn new(ask: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(Asked {
            ask: Box::new(ask),
            thread: thread::current().id(),
            stopped: AtomicBool::new(false),
        })))
    }

    /// Asks whether to stop; on other threads than its own it only looks whether that has been said.
    ///
    /// # Errors
    ///
    /// The work is to stop.
    pub fn poll(&self) -> Result<(), Interrupted> {
        let Some(asked) = &self.0 else { return Ok(()) };
        let mut stopped = asked.stopped.load(Ordering::Relaxed);
        if !stopped && thread::current().id() == asked.thread && (asked.ask)() {
            asked.stopped.store(true, Ordering::Relaxed);
            stopped = true;
        }
        if stopped { Err(Interrupted) } else { Ok(()) }
    }

    /// Has it been said that the work is to stop?
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.poll().is_err()
    }
}

impl fmt::Debug for Interrupt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stopped = self.0.as_ref().map(|asked| &asked.stopped);
        f.debug_tuple("Interrupt").field(&stopped).finish()
    }
}

/// The work was stopped from outside; nothing has been written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("stopped before it was done")]
pub struct Interrupted;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stays_stopped() {
        let first = AtomicBool::new(true);
        let interrupt = Interrupt::new(move || first.swap(false, Ordering::Relaxed));
        let copy = interrupt.clone();
        assert!(interrupt.is_stopped());
        assert!(copy.is_stopped());
    }

    #[test]
    fn asks_on_its_own_thread_only() {
        let interrupt = Interrupt::new(|| true);
        let elsewhere = |interrupt: &Interrupt| {
            thread::scope(|scope| scope.spawn(|| interrupt.poll()).join().unwrap())
        };
        assert_eq!(elsewhere(&interrupt), Ok(()));
        assert_eq!(interrupt.poll(), Err(Interrupted));
        assert_eq!(elsewhere(&interrupt), Err(Interrupted));
    }
}
