//! Mw. Vos practises with a strap: half a minute of chaos, then two minutes with the pacer.

use super::House;
use kadans_app::Action;
use kadans_domain::{Breathing, BreathingPreset, EntryId, Event};
use kadans_wire::pulse::{Frame, tape_of};
use std::f64::consts::TAU;

/// The entry of the practice that was recorded.
pub const RECORDED: &str = "01958d6a-0000-7000-8000-0000000000aa";

impl House {
    /// Keeps the practice and its recording; twice is once.
    pub async fn keep_recording_of_vos(&self) {
        let entry: EntryId = RECORDED.parse().unwrap();
        let vos = self.actor(&self.vos.token).await;
        let access = self.app.may_with_patient(&vos, Action::WriteOwnDiary, self.vos.id).await.unwrap();
        let practice = Breathing { rate_x10: 60, in_percent: 40, paced_s: 120, breaths: 12, preset: BreathingPreset::Short };
        self.app.write_own(&access, entry.uuid(), Event::BreathingDone(practice)).await.unwrap();
        let access = self.app.may_with_patient(&vos, Action::RecordPulse, self.vos.id).await.unwrap();
        self.app.keep_recording(&access, &access.opaque_name(), entry, &paced_tape()).await.unwrap();
    }

    /// Vos said something about that practice.
    pub async fn keep_voice_of_vos(&self) {
        let vos = self.actor(&self.vos.token).await;
        let access = self.app.may_with_patient(&vos, Action::WriteOwnDiary, self.vos.id).await.unwrap();
        let entry: EntryId = RECORDED.parse().unwrap();
        self.app.keep_voice(&access, &access.opaque_name(), entry, "audio/ogg", b"OggS, spoken").await.unwrap();
    }
}

/// One packet a beat. The heart swings by eight beats either way with each breath, once the pacer runs.
pub fn paced_tape() -> Vec<u8> {
    let mut frames = Vec::new();
    let mut at_s = 0.0;
    while at_s < 150.0 {
        let paced = at_s >= 30.0;
        let bpm = if paced { 70.0 + 8.0 * (TAU * 0.1 * at_s).sin() } else { 70.0 + 3.0 * (TAU * 0.27 * at_s * at_s).sin() };
        let rr = (60.0 / bpm * 1024.0).round() as u16;
        let before = at_s;
        at_s += f64::from(rr) / 1024.0;
        if before < 30.0 && at_s >= 30.0 {
            frames.push(Frame::paced(30_000, 60, 40));
        }
        let [low, high] = rr.to_le_bytes();
        frames.push(Frame::packet((at_s * 1000.0) as u32, 1, &[0x10, bpm as u8, low, high]));
    }
    tape_of(&frames)
}
