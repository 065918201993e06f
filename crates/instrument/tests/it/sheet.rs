//! Sheets: whatever order the answers come in, the same sheet; the last answer to an item counts.

use jiff::{SignedDuration, Timestamp};
use kadans_domain::{
    Administered, Author, DeviceTime, Entry, EntryId, EpisodeId, Event, InstrumentId, ItemId, ItemsAnswered, MemberId, PatientId,
    ScaleValue, Week, ZoneName,
};
use kadans_instrument::{Points, Sheet, sheets};
use proptest::prelude::*;
use uuid::Uuid;

/// An entry of minute `minute` with answers `1=2 2=-`.
fn entry(minute: u16, answers: &str, by: Administered, finished: bool) -> Entry {
    let at = Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minute.into());
    let value = |text: &str| text.parse().ok().map(ScaleValue::whole);
    let answers = answers.split_whitespace().map(|one| one.split_once('=').unwrap());
    Entry {
        id: EntryId::new(Uuid::from_u128(minute.into())),
        patient: PatientId::new(Uuid::nil()),
        episode: EpisodeId::new(Uuid::nil()),
        time: DeviceTime { performed_at: at, device_at: at, zone: ZoneName::new("UTC").unwrap() },
        recorded_at: at,
        author: Author::Member(MemberId::new(Uuid::nil())),
        supersedes: None,
        event: Event::ItemsAnswered(ItemsAnswered {
            instrument: InstrumentId("nq".to_owned()),
            version: 1,
            week: Week::new(3).unwrap(),
            answers: answers.map(|(item, given)| (ItemId(item.to_owned()), value(given))).collect(),
            by,
            finished,
        }),
    }
}

fn told(sheet: &Sheet) -> String {
    let answer = |value: Option<Points>| value.map_or("-".to_owned(), |value| value.to_string());
    sheet.answered().map(|(item, value)| format!("{}={} ", item.0, answer(value))).collect::<String>().trim_end().to_owned()
}

#[test]
fn the_last_answer_to_each_item_counts_and_every_way_of_asking_is_told() {
    let entries = [
        entry(1, "1=4 2=3", Administered::SelfReport, false),
        entry(5, "2=- 3=1", Administered::Proxy("dochter".to_owned()), false),
        entry(3, "2=2 3=2", Administered::SelfReport, true),
        entry(9, "1=0", Administered::Interview, true),
    ];
    let all = sheets(&entries);
    assert_eq!(all.len(), 1, "one instrument in one week is one sheet");
    assert_eq!(told(&all[0]), "1=0 2=- 3=1");
    assert_eq!(all[0].finished, Some(entries[2].id), "its name is the entry that finished it first");
    let ways = [Administered::SelfReport, Administered::Proxy("dochter".to_owned()), Administered::Interview];
    assert_eq!(all[0].by.iter().cloned().collect::<Vec<_>>(), ways);
}

proptest! {
    #[test]
    fn the_order_in_which_entries_come_in_does_not_matter(
        answers in proptest::collection::vec((1..5u8, 0..5u8, any::<bool>()), 1..12),
        shuffle in any::<prop::sample::Index>(),
    ) {
        let entry = |(minute, (item, value, finished)): (usize, &(u8, u8, bool))| {
            entry(minute as u16, &format!("{item}={value}"), Administered::SelfReport, *finished)
        };
        let entries: Vec<Entry> = answers.iter().enumerate().map(entry).collect();
        let mut shuffled = entries.clone();
        shuffled.rotate_left(shuffle.index(entries.len()));
        shuffled.extend(entries.first().cloned());
        prop_assert_eq!(sheets(&shuffled), sheets(&entries));
    }
}
