//! `GET /api/pulse/live`: one WebSocket while somebody practises. Frames of the strap go in, what they say comes back, in the same
//! order. Nothing is kept here: the device holds the tape.

use crate::ctx::Ctx;
use crate::problem::Problem;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade, close_code};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kadans_app::{Action, Listener};
use kadans_pulse::LiveError;
use kadans_wire::pulse::{Frame, LiveForm, MAX_FRAME};
use std::time::Duration;
use tokio::time::{Instant, timeout};

/// A strap is silent for seconds at most; a device that is silent for longer went away.
const SILENT: Duration = Duration::from_secs(90);
/// The longest practice with rests; a device that wants more connects again.
const LONGEST: Duration = Duration::from_secs(2 * 60 * 60);
/// Frames a second over the whole of a session: straps send one or two.
const FRAMES_A_SECOND: f64 = 8.0;
/// Frames at once beyond that: what waited while the network was away.
const BURST: f64 = 240.0;

/// Opens the line for the patient whose device asks, from our own pages only: a browser sends cookies along from any page.
pub async fn listen(
    ctx: Ctx,
    headers: HeaderMap,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Result<Response, Problem> {
    let access = ctx.may_with_own(Action::RecordPulse).await?;
    let upgrade = match upgrade {
        Ok(upgrade) => upgrade,
        Err(refused) => return Ok(refused.into_response()),
    };
    if !is_ours(&headers) {
        return Ok(StatusCode::FORBIDDEN.into_response());
    }
    let listener = ctx.web.app().listen(&access)?;
    let line = upgrade.max_message_size(MAX_FRAME).max_frame_size(MAX_FRAME);
    Ok(line.on_upgrade(move |socket| converse(socket, listener)))
}

/// Does the page that asks come from the host it asks? Proxies pass both headers on unchanged.
fn is_ours(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value: &axum::http::HeaderValue| value.to_str().ok());
    let origin = text(header::ORIGIN).and_then(|origin| origin.split_once("://")).map(|(_, host)| host);
    origin.is_some() && origin == text(header::HOST)
}

async fn converse(mut socket: WebSocket, mut listener: Listener) {
    let mut pace = Allowance::new(Instant::now());
    let why = loop {
        let Ok(Some(Ok(message))) = timeout(SILENT, socket.recv()).await else { return };
        let answer = match message {
            Message::Binary(bytes) if pace.allows(Instant::now()) => answer(&mut listener, &bytes),
            Message::Binary(_) => break close_code::POLICY,
            Message::Text(_) => break close_code::UNSUPPORTED,
            Message::Ping(_) | Message::Pong(_) => continue,
            Message::Close(_) => return,
        };
        match answer {
            Ok(None) => {}
            Ok(Some(json)) => {
                let Ok(()) = socket.send(Message::Text(json.into())).await else { return };
            }
            Err(()) => break close_code::INVALID,
        }
    };
    // Whoever broke the rules may be gone already.
    let _ = socket.send(Message::Close(Some(CloseFrame { code: why, reason: "".into() }))).await;
}

/// What a frame is answered with: every packet gets one line of JSON, a refused one its reason.
fn answer(listener: &mut Listener, bytes: &[u8]) -> Result<Option<String>, ()> {
    let frame = Frame::read(bytes).map_err(drop)?;
    Ok(listener.hear(&frame).map(|heard| match heard {
        Ok(update) => serde_json::to_string(&LiveForm::from(&update)).expect("numbers are finite and names are text"),
        Err(error) => format!(r#"{{"refused":"{}"}}"#, refused(error)),
    }))
}

const fn refused(error: LiveError) -> &'static str {
    match error {
        LiveError::Packet(_) => "packet",
        LiveError::OtherStrap => "other_strap",
        LiveError::OutOfOrder => "out_of_order",
    }
}

/// Bounds what one device may ask: a few frames a second, some at once, for two hours.
struct Allowance {
    began: Instant,
    last: Instant,
    left: f64,
}

impl Allowance {
    fn new(now: Instant) -> Allowance {
        Allowance { began: now, last: now, left: BURST }
    }

    fn allows(&mut self, now: Instant) -> bool {
        let grown = (now - self.last).as_secs_f64() * FRAMES_A_SECOND;
        self.left = (self.left + grown).min(BURST) - 1.0;
        self.last = now;
        self.left >= 0.0 && now - self.began < LONGEST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_may_catch_up_but_not_flood() {
        let start = Instant::now();
        let mut pace = Allowance::new(start);
        assert!((0..BURST as usize).all(|_| pace.allows(start)), "what waited comes in at once");
        assert!(!pace.allows(start));
        let mut steady = Allowance::new(start);
        assert!((0..7000_u64).all(|n| steady.allows(start + Duration::from_secs(n))), "a beat a second for almost two hours");
        assert!(!steady.allows(start + LONGEST));
    }

    #[test]
    fn only_our_own_pages_open_the_line() {
        for (origin, host, ours) in [
            (Some("http://kadans.example"), "kadans.example", true),
            (Some("https://kadans.example:8443"), "kadans.example:8443", true),
            (Some("https://evil.example"), "kadans.example", false),
            (Some("null"), "kadans.example", false),
            (None, "kadans.example", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, host.parse().expect("a host"));
            if let Some(origin) = origin {
                headers.insert(header::ORIGIN, origin.parse().expect("an origin"));
            }
            assert_eq!(is_ours(&headers), ours, "{origin:?}");
        }
    }

    #[test]
    fn a_packet_is_answered_and_bytes_that_are_no_frame_end_the_line() {
        let mut listener = Listener::default();
        let said = answer(&mut listener, &Frame::packet(0, 1, &[0x10, 60, 0, 4])).expect("a frame").expect("an answer");
        assert!(said.starts_with(r#"{"heart_rate":60,"#), "{said}");
        assert_eq!(answer(&mut listener, &Frame::paced(5, 60, 40)), Ok(None));
        let other = answer(&mut listener, &Frame::packet(9, 2, &[0x10, 60, 0, 4]));
        assert_eq!(other, Ok(Some(r#"{"refused":"other_strap"}"#.to_owned())));
        assert_eq!(answer(&mut listener, &[7; 9]), Err(()));
    }
}
