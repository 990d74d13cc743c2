//! Queues that a service keeps for its users: polled page by page, and each message acknowledged when it has been handled.
//!
//! Nothing is lost: a message is acknowledged only after its handler returned success, and whatever else happens leaves it on the
//! queue, from where it comes again: a run that panics, or whose future is dropped, too. Nothing is kept back either: each delivery
//! is handed over, also one that came before.
mod drain;
mod facts;

#[cfg(test)]
mod tests;

pub use facts::{QueueFacts, Slot};

use super::{Api, BlockingTransport, Client, DecodeError, Error, Json, Read, Transport};
use drain::Drain;
use std::marker::PhantomData;

/// A queue of the API `A` whose messages decode to `M`.
#[derive(Debug)]
pub struct Queue<A, M> {
    facts: &'static QueueFacts,
    page: u32,
    tries: u32,
    stops: bool,
    takes_undecoded: bool,
    types: PhantomData<fn() -> (A, M)>,
}

/// A message as it came.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Delivery<M> {
    /// What tells the message from others, if it says so.
    pub id: Option<String>,
    /// Whether the handler returned success for it before. This is known for messages of the same run alone.
    pub handled: bool,
    /// The message, with all that the service puts around it.
    pub raw: Json,
    /// The message as documented, or where it differs from its documentation.
    pub message: Result<M, DecodeError>,
}

/// What a run came to.
#[derive(Debug)]
#[must_use = "it says what is still on the queue, and whether the run came to its end"]
#[non_exhaustive]
pub struct Drained<H> {
    /// How many pages came.
    pub pages: usize,
    /// How many deliveries were handed over.
    pub delivered: usize,
    /// How many deliveries were acknowledged.
    pub acknowledged: usize,
    /// Messages for which the handler returned an error. They come again.
    pub failed: Vec<Left<H>>,
    /// Messages that do not decode, and for which the handler returned success nevertheless. They come again, unless
    /// [`Queue::acknowledge_undecoded`] says otherwise.
    pub undecoded: Vec<Left<DecodeError>>,
    /// Messages that were handled, but could not be acknowledged. They come again, and are then to be recognised.
    pub unacknowledged: Vec<Left<Error>>,
    /// Why no further page came, if something went wrong.
    pub error: Option<Error>,
}

/// A message that is still on the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left<E> {
    /// What tells it from others, if it says so.
    pub id: Option<String>,
    /// Why it is there.
    pub error: E,
}

impl<A, M> Queue<A, M> {
    /// Makes a queue of its facts.
    pub fn new(facts: &'static QueueFacts) -> Self {
        let page = facts.most.max(1);
        Self { facts, page, tries: 2, stops: false, takes_undecoded: false, types: PhantomData }
    }

    /// Asks for fewer messages at a time than the service allows.
    #[must_use]
    pub fn with_page_size(mut self, messages: u32) -> Self {
        self.page = messages.clamp(1, self.facts.most.max(1));
        self
    }

    /// Sets how often an acknowledgement is sent until it is accepted, twice if not set. It is sent again where there was no reply,
    /// or one of 500 and above.
    #[must_use]
    pub fn with_tries(mut self, tries: u32) -> Self {
        self.tries = tries.max(1);
        self
    }

    /// Ends the run at the first error of the handler; otherwise it goes on with the other messages.
    #[must_use]
    pub fn stop_at_failure(mut self) -> Self {
        self.stops = true;
        self
    }

    /// Acknowledges messages that do not decode as well, once the handler returned success for them: for handlers that keep
    /// [`Delivery::raw`].
    #[must_use]
    pub fn acknowledge_undecoded(mut self) -> Self {
        self.takes_undecoded = true;
        self
    }
}

impl<A: Api, M: Read> Queue<A, M> {
    /// Polls, hands each message over and acknowledges it, as long as full pages come with anything new.
    pub async fn drain<T, H, R>(
        &self,
        client: &Client<A, T>,
        mut handle: impl FnMut(Delivery<M>) -> R,
    ) -> Drained<H>
    where
        T: Transport,
        R: Future<Output = Result<(), H>>,
    {
        let mut drain = Drain::new(self);
        while let Some(request) = drain.poll() {
            drain.arrived(client.send(request).await);
            while let Some((item, delivery)) = drain.next() {
                let handled = handle(delivery).await;
                while let Some(request) = drain.acknowledge(&item, &handled) {
                    drain.answered(client.send(request).await);
                }
                drain.settle(item, handled);
            }
        }
        drain.into_report()
    }

    /// Polls, hands each message over and acknowledges it, as long as full pages come with anything new; blocks meanwhile.
    pub fn drain_blocking<T, H>(
        &self,
        client: &Client<A, T>,
        mut handle: impl FnMut(Delivery<M>) -> Result<(), H>,
    ) -> Drained<H>
    where
        T: BlockingTransport,
    {
        let mut drain = Drain::new(self);
        while let Some(request) = drain.poll() {
            drain.arrived(client.send_blocking(request));
            while let Some((item, delivery)) = drain.next() {
                let handled = handle(delivery);
                while let Some(request) = drain.acknowledge(&item, &handled) {
                    drain.answered(client.send_blocking(request));
                }
                drain.settle(item, handled);
            }
        }
        drain.into_report()
    }
}

impl<A, M> Clone for Queue<A, M> {
    fn clone(&self) -> Self {
        Self { types: PhantomData, ..*self }
    }
}

impl<H> Drained<H> {
    /// Returns whether every message that came was handled and acknowledged, and the run came to its end.
    pub fn is_clean(&self) -> bool {
        let left = self.failed.len() + self.undecoded.len() + self.unacknowledged.len();
        left == 0 && self.error.is_none()
    }
}
