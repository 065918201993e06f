//! The tape of a session: everything a strap sent and everything that happened around it, byte for byte and in order.
//!
//! A device writes the tape while a session runs and sends each frame to the server at the same moment; afterwards the whole tape is
//! kept. Reading it again gives the same beats, so nothing that was computed from it has to be kept with it.
//!
//! A frame is one byte that says what it is, four bytes with the milliseconds since the session began (little-endian), and its
//! contents. On a tape each frame stands behind one byte with its length.

use kadans_pulse::{Pacer, StrapId};

/// Longest frame: a packet of the strap with its header.
pub const MAX_FRAME: usize = 64;
/// Longest tape: three hours of the most talkative strap.
pub const MAX_TAPE: usize = 1 << 20;
const HEADER: usize = 5;

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Happened {
    /// A strap sent a packet.
    Packet {
        /// Which one.
        strap: StrapId,
        /// As it came.
        bytes: Vec<u8>,
    },
    /// The connection with the strap was lost.
    Lost,
    /// From now on a pacer is followed.
    Paced(Pacer),
    /// From now on none is.
    Unpaced,
}

/// Something that happened, and when.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    /// Milliseconds since the session began.
    pub at_ms: u32,
    /// What happened.
    pub what: Happened,
}

/// Why bytes are no frame or no tape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TapeError {
    /// Too short or too long for what it says it is.
    #[error("a frame has the wrong length")]
    Length,
    /// A kind of frame that this program does not know.
    #[error("there is no frame of kind {0}")]
    Kind(u8),
    /// A rhythm that nobody is guided at.
    #[error("the pacer is outside what is guided")]
    Pacer,
    /// The tape as a whole is too long.
    #[error("the tape is too long")]
    TooLong,
}

impl Frame {
    /// Reads one frame.
    pub fn read(bytes: &[u8]) -> Result<Frame, TapeError> {
        let (header, contents) = bytes.split_at_checked(HEADER).ok_or(TapeError::Length)?;
        let [kind, a, b, c, d] = header else { return Err(TapeError::Length) };
        if bytes.len() > MAX_FRAME {
            return Err(TapeError::Length);
        }
        Ok(Frame { at_ms: u32::from_le_bytes([*a, *b, *c, *d]), what: what(*kind, contents)? })
    }

    /// Writes the frame of a packet, as a device does.
    #[must_use]
    pub fn packet(at_ms: u32, strap: u8, packet: &[u8]) -> Vec<u8> {
        [&[1][..], &at_ms.to_le_bytes(), &[strap], packet].concat()
    }

    /// The start of a pacer: tenths of a breath a minute, and the share of a breath that goes in.
    #[must_use]
    pub fn paced(at_ms: u32, rate_x10: u16, in_percent: u8) -> Vec<u8> {
        [&[3][..], &at_ms.to_le_bytes(), &rate_x10.to_le_bytes(), &[in_percent]].concat()
    }
}

fn what(kind: u8, contents: &[u8]) -> Result<Happened, TapeError> {
    match (kind, contents) {
        (1, [strap, bytes @ ..]) => Ok(Happened::Packet { strap: StrapId((*strap).into()), bytes: bytes.to_vec() }),
        (2, []) => Ok(Happened::Lost),
        (3, [low, high, in_percent]) => pacer(u16::from_le_bytes([*low, *high]), *in_percent).map(Happened::Paced),
        (4, []) => Ok(Happened::Unpaced),
        (1..=4, _) => Err(TapeError::Length),
        _ => Err(TapeError::Kind(kind)),
    }
}

/// A third is no whole percentage: 33 stands for exactly one part in and two out, as in the diary.
fn pacer(rate_x10: u16, in_percent: u8) -> Result<Pacer, TapeError> {
    let (breathe_in, breathe_out) = match in_percent {
        33 => (1, 2),
        34..=50 => (u16::from(in_percent), u16::from(100 - in_percent)),
        _ => return Err(TapeError::Pacer),
    };
    Pacer::guided(rate_x10, breathe_in, breathe_out).map_err(|_| TapeError::Pacer)
}

/// Reads a whole tape.
pub fn read_tape(mut bytes: &[u8]) -> Result<Vec<Frame>, TapeError> {
    if bytes.len() > MAX_TAPE {
        return Err(TapeError::TooLong);
    }
    let mut frames = Vec::new();
    while let [length, rest @ ..] = bytes {
        let (frame, others) = rest.split_at_checked((*length).into()).ok_or(TapeError::Length)?;
        frames.push(Frame::read(frame)?);
        bytes = others;
    }
    Ok(frames)
}

/// Frames one behind the other.
#[must_use]
pub fn tape_of(frames: &[Vec<u8>]) -> Vec<u8> {
    frames.iter().flat_map(|frame| [&[frame.len() as u8][..], frame].concat()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_kind_of_frame_is_read_and_every_other_refused() {
        let pacer = Pacer::guided(60, 40, 60).expect("six a minute is guided");
        let packet = Happened::Packet { strap: StrapId(2), bytes: vec![0x10, 60, 0, 4] };
        for (bytes, wanted) in [
            (Frame::packet(1000, 2, &[0x10, 60, 0, 4]), Ok(Frame { at_ms: 1000, what: packet })),
            (vec![2, 1, 0, 0, 0], Ok(Frame { at_ms: 1, what: Happened::Lost })),
            (Frame::paced(7, 60, 40), Ok(Frame { at_ms: 7, what: Happened::Paced(pacer) })),
            (vec![4, 0, 1, 0, 0], Ok(Frame { at_ms: 256, what: Happened::Unpaced })),
            (Frame::paced(7, 60, 60), Err(TapeError::Pacer)),
            (Frame::paced(7, 10, 40), Err(TapeError::Pacer)),
            (vec![2, 0, 0, 0], Err(TapeError::Length)),
            (vec![2, 0, 0, 0, 0, 9], Err(TapeError::Length)),
            (vec![1; MAX_FRAME + 1], Err(TapeError::Length)),
            (vec![9, 0, 0, 0, 0], Err(TapeError::Kind(9))),
        ] {
            assert_eq!(Frame::read(&bytes), wanted, "{bytes:?}");
        }
    }

    #[test]
    fn a_tape_is_its_frames_and_half_a_frame_is_refused() {
        let tape = tape_of(&[Frame::paced(0, 60, 33), Frame::packet(900, 1, &[0, 60])]);
        assert_eq!(read_tape(&tape).map(|frames| frames.len()), Ok(2));
        assert_eq!(read_tape(&tape[..tape.len() - 1]), Err(TapeError::Length));
        assert_eq!(read_tape(&vec![0; MAX_TAPE + 1]), Err(TapeError::TooLong));
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_tape_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = read_tape(&bytes);
        }
    }
}
