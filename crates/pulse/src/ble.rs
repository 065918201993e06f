//! Packets of a heart-rate strap: the Heart Rate Measurement characteristic (`0x2A37` of service `0x180D`).
//!
//! Little-endian. The first byte says what follows: a rate of one or two bytes, whether the sensor feels skin, the energy spent in
//! kilojoules, and then intervals between beats, all the way to the end, in 1/1024 s, oldest first. A packet holds none, one or
//! several. Intervals are kept as they came: rounding them to milliseconds would shift every one of them by half a millisecond.
//! Source: Bluetooth SIG, Heart Rate Service 1.0.

/// The rate is in two bytes.
const WIDE_RATE: u8 = 1;
/// The sensor feels skin; holds only together with [`KNOWS_CONTACT`].
const CONTACT: u8 = 1 << 1;
/// The sensor can tell whether it feels skin.
const KNOWS_CONTACT: u8 = 1 << 2;
const ENERGY: u8 = 1 << 3;
const INTERVALS: u8 = 1 << 4;
/// Units of an interval in a second.
const UNITS_PER_S: f64 = 1024.0;
/// The longest value that Bluetooth allows a characteristic.
const MOST_BYTES: usize = 512;

/// An interval as the strap sends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RawInterval(pub u16);

impl RawInterval {
    /// The interval in milliseconds, exactly.
    pub fn ms(self) -> f64 {
        f64::from(self.0) * 1000.0 / UNITS_PER_S
    }
}

/// Does the sensor feel skin?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contact {
    /// The sensor cannot tell.
    NotSupported,
    /// It feels none.
    No,
    /// It does.
    Yes,
}

/// What one packet says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packet {
    /// Heart rate in beats a minute; `None` when the strap sends 0, its way to say that it does not know.
    pub rate_bpm: Option<u16>,
    /// Skin contact.
    pub contact: Contact,
    /// Energy spent since the last reset, in kilojoules.
    pub energy_kj: Option<u16>,
    /// Intervals, oldest first; empty when the packet holds none.
    pub intervals: Vec<RawInterval>,
    /// Does the sensor send intervals at all, judging by this packet?
    pub has_intervals: bool,
    /// The packet ended in half a value, which was left out.
    pub trailing_byte: bool,
}

/// Why bytes are not a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PacketError {
    /// Shorter than the first byte announces.
    #[error("the packet ends before {0}")]
    TooShort(&'static str),
    /// Longer than Bluetooth allows.
    #[error("more than {MOST_BYTES} bytes")]
    TooLong,
}

impl Packet {
    /// Read a packet; nothing in it can make this fail other than its length.
    pub fn parse(bytes: &[u8]) -> Result<Packet, PacketError> {
        if bytes.len() > MOST_BYTES {
            return Err(PacketError::TooLong);
        }
        let (flags, rest) = bytes.split_first().ok_or(PacketError::TooShort("its first byte"))?;
        let announced = |flag: u8| flags & flag != 0;
        let (rate, rest) = if announced(WIDE_RATE) { word(rest, RATE)? } else { byte(rest, RATE)? };
        let (energy_kj, rest) = if announced(ENERGY) {
            let (energy, rest) = word(rest, "its energy")?;
            (Some(energy), rest)
        } else {
            (None, rest)
        };
        let (pairs, left_over) = if announced(INTERVALS) { rest.as_chunks::<2>() } else { (&[][..], &[][..]) };
        Ok(Packet {
            rate_bpm: Some(rate).filter(|rate| *rate != 0),
            contact: match (announced(KNOWS_CONTACT), announced(CONTACT)) {
                (false, _) => Contact::NotSupported,
                (true, false) => Contact::No,
                (true, true) => Contact::Yes,
            },
            energy_kj,
            intervals: pairs.iter().map(|pair| RawInterval(u16::from_le_bytes(*pair))).collect(),
            has_intervals: announced(INTERVALS),
            trailing_byte: !left_over.is_empty(),
        })
    }
}

const RATE: &str = "its heart rate";

fn byte<'a>(bytes: &'a [u8], what: &'static str) -> Result<(u16, &'a [u8]), PacketError> {
    let (first, rest) = bytes.split_first().ok_or(PacketError::TooShort(what))?;
    Ok((u16::from(*first), rest))
}

fn word<'a>(bytes: &'a [u8], what: &'static str) -> Result<(u16, &'a [u8]), PacketError> {
    let (first, rest) = bytes.split_first_chunk::<2>().ok_or(PacketError::TooShort(what))?;
    Ok((u16::from_le_bytes(*first), rest))
}
