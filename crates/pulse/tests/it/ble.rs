//! Packets of a strap, byte for byte.

use kadans_pulse::{Contact, Packet, PacketError};
use proptest::prelude::*;

/// `0x2A37` as the Heart Rate Service 1.0 describes it. `kJ`: energy; intervals in 1/1024 s.
#[test]
fn packets_say_what_their_bits_say() {
    check(
        "00 48                         | 72   | ?   | -   | none                                    |
         10 3C 00 04                   | 60   | ?   | -   | 1024                                    |
         10 48 55 03                   | 72   | ?   | -   | 853                                     |
         16 4B 20 03 33 03             | 75   | yes | -   | 800 819                                 |
         11 2C 01 9A 00                | 300  | ?   | -   | 154                                     |
         18 50 64 00 00 03             | 80   | ?   | 100 | 768                                     |
         1D 58 00 0A 00 BB 02 C0 02    | 88   | no  | 10  | 699 704                                 |
         04 5A                         | 90   | no  | -   | none                                    |
         06 5A                         | 90   | yes | -   | none                                    |
         F0 46 00 04                   | 70   | ?   | -   | 1024                                    |
         10 48 55                      | 72   | ?   | -   | none                                    | half
         10 3C                         | 60   | ?   | -   | none                                    |
         10 00 00 04                   | none | ?   | -   | 1024                                    |
         16 40 A0 03 A4 03 A8 03 AC 03 B0 03 B4 03 B8 03 BC 03 C0 03 | 64 | yes | - | 928 932 936 940 944 948 952 956 960 |",
    );
}

#[test]
fn a_packet_that_ends_too_early_is_refused() {
    for hex in ["", "10", "01 48", "18 50 64"] {
        assert!(matches!(Packet::parse(&bytes(hex)), Err(PacketError::TooShort(_))), "{hex}");
    }
}

#[test]
fn intervals_are_exact() {
    let ms = |hex: &str| Packet::parse(&bytes(hex)).unwrap().intervals.iter().map(|raw| raw.ms()).collect::<Vec<f64>>();
    assert_eq!(ms("10 48 55 03"), [833.007_812_5]);
    assert_eq!(ms("16 4B 20 03 33 03"), [781.25, 799.804_687_5]);
    assert_eq!(ms("11 2C 01 9A 00"), [150.390_625]);
    assert_eq!(ms("1D 58 00 0A 00 BB 02 C0 02"), [682.617_187_5, 687.5]);
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_fall_over(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        if let Ok(packet) = Packet::parse(&bytes) {
            prop_assert!(packet.intervals.len() * 2 < bytes.len());
            prop_assert!(packet.rate_bpm != Some(0));
        }
    }
}

fn check(table: &str) {
    for row in table.lines() {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let [hex, rate, contact, energy, intervals, half] = cells[..] else { panic!("{row}") };
        let packet = Packet::parse(&bytes(hex)).unwrap();
        assert_eq!(packet.rate_bpm, rate.parse().ok(), "{row}");
        let felt = match packet.contact {
            Contact::NotSupported => "?",
            Contact::No => "no",
            Contact::Yes => "yes",
        };
        assert_eq!(felt, contact, "{row}");
        assert_eq!(packet.energy_kj, energy.parse().ok(), "{row}");
        let raw: Vec<u16> = intervals.split(' ').filter_map(|raw| raw.parse().ok()).collect();
        assert_eq!(packet.intervals.iter().map(|raw| raw.0).collect::<Vec<_>>(), raw, "{row}");
        assert_eq!(packet.trailing_byte, half == "half", "{row}");
    }
}

fn bytes(hex: &str) -> Vec<u8> {
    hex.split_whitespace().map(|byte| u8::from_str_radix(byte, 16).unwrap()).collect()
}
