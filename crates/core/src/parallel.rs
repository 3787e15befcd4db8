//! Work on many inputs at once.

use crate::interrupt::{Interrupt, Interrupted};

/// What `work` makes of every input, in their order.
#[cfg(not(feature = "parallel"))]
pub(crate) fn map<T, R>(
    inputs: &[T],
    interrupt: &Interrupt,
    work: impl Fn(&T) -> R,
) -> Result<Vec<R>, Interrupted> {
    let results = inputs.iter().map(|input| {
        interrupt.poll()?;
        Ok(work(input))
    });
    let results = results.collect::<Result<_, _>>()?;
    interrupt.poll()?;
    Ok(results)
}

/// What `work` makes of every input, in their order. All processors take part, and meanwhile this thread asks whether to
/// stop.
#[cfg(feature = "parallel")]
pub(crate) fn map<T: Sync, R: Send>(
    inputs: &[T],
    interrupt: &Interrupt,
    work: impl Fn(&T) -> R + Sync,
) -> Result<Vec<R>, Interrupted> {
    use rayon::prelude::*;
    use std::sync::mpsc::{RecvTimeoutError, channel};
    use std::time::Duration;

    /// How often it is asked.
    const PAUSE: Duration = Duration::from_millis(20);

    let all = || -> Result<Vec<R>, Interrupted> {
        let inputs = inputs.par_iter();
        let results = inputs.map(|input| interrupt.poll().map(|()| work(input)));
        results.collect()
    };
    let results = if rayon::current_thread_index().is_some() {
        // To wait for others here would keep one of those who work from working.
        all()?
    } else {
        let (done, results) = channel();
        rayon::in_place_scope(|scope| {
            scope.spawn(|_| {
                // Who asked waits below, until there is an answer.
                let _ = done.send(all());
                drop(done);
            });
            loop {
                match results.recv_timeout(PAUSE) {
                    Ok(results) => return results,
                    Err(RecvTimeoutError::Timeout) => {
                        // Those who work look for themselves whether they are to stop.
                        let _ = interrupt.poll();
                    }
                    // The work has come to grief, which the scope passes on.
                    Err(RecvTimeoutError::Disconnected) => return Err(Interrupted),
                }
            }
        })?
    };
    interrupt.poll()?;
    Ok(results)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn keeps_the_order() {
        let inputs: Vec<usize> = (0..100).collect();
        let results = map(&inputs, &Interrupt::default(), |input| input * 2).unwrap();
        assert!(
            results
                .iter()
                .enumerate()
                .all(|(index, result)| index * 2 == *result)
        );
    }

    #[test]
    fn stops_between_inputs() {
        let interrupt = Interrupt::new(|| true);
        let done = AtomicUsize::new(0);
        let results = map(&[(); 1000], &interrupt, |()| {
            std::thread::sleep(std::time::Duration::from_millis(1));
            done.fetch_add(1, Ordering::Relaxed);
        });
        assert_eq!(results, Err(Interrupted));
        assert!(done.into_inner() < 1000);
    }
}
