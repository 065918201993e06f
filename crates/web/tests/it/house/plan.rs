//! Mw. Vos gets her plan, and performs a session of it.

use super::{Answer, House};
use jiff::ToSpan;
use kadans_app::{Action, Confirmation, NewIntake};
use kadans_domain::{Indication, Rpe, Speed, TalkLevel};
use kadans_plan::running::intake::{Company, Sustainable, Trial};
use kadans_plan::running::programme::Answer as Said;
use kadans_plan::running::{Choice, Intake};
use serde_json::{Value, json};

impl House {
    /// De Boer takes the intake of Mw. Vos and confirms the usual dose, from today.
    pub async fn plan_for_vos(&self) {
        let de_boer = self.actor(&self.de_boer.token).await;
        let access = self.app.may_with_episode(&de_boer, Action::TakeIntake, self.vos.episode).await.unwrap();
        self.app.take_intake(&access, NewIntake { intake: self.intake(), based_on: 0 }).await.unwrap();
        let access = self.app.may_with_episode(&de_boer, Action::Prescribe, self.vos.episode).await.unwrap();
        let confirmation = Confirmation {
            choice: Choice::usual(&self.app.content().programmes.running_therapy),
            starts_on: self.app.today(self.practice).await.unwrap(),
            reason: String::new(),
            based_on: 0,
        };
        self.app.confirm(&access, confirmation).await.unwrap();
    }

    fn intake(&self) -> Intake {
        let items = &self.app.content().programmes.running_therapy.screening.items;
        Intake {
            indication: Indication::BurnOut,
            age_years: Some(34),
            screening: items.iter().map(|item| (item.id.clone(), Said::No)).collect(),
            cleared: Vec::new(),
            resting_hr: None,
            trials: vec![Trial {
                speed: Speed::from_tenths_kmh(75).unwrap(),
                rpe: Rpe::new(12).unwrap(),
                talk: TalkLevel::T1,
                panting: false,
            }],
            sustainable: Sustainable { seconds: 240 },
            rpe: Rpe::new(12).unwrap(),
            calibrated: true,
            company: Company::default(),
        }
    }

    /// What the phone of Mw. Vos holds.
    pub async fn bundle(&self) -> Value {
        let answer = self.get("/api/player").by(&self.vos.token).now().await;
        serde_json::from_str(&answer.body).unwrap()
    }

    /// Mw. Vos performs the next session to its end, without complaints.
    pub async fn session_done(&self) -> Answer {
        let bundle = self.bundle().await;
        let sheet = &bundle["sheets"][0];
        let now = self.app.now();
        let recorded = sheet["steps"].as_array().unwrap().iter().filter(|step| step["record"] != json!([]));
        let steps: Vec<Value> = recorded
            .map(|step| {
                let seconds = &step["end"]["seconds"];
                json!({"step": step["id"], "state": "done", "planned_s": seconds, "actual_s": seconds,
                       "repetitions": null, "level": null})
            })
            .collect();
        let entry = json!({
            "id": self.app.ticket().to_string(), "performed_at": now.to_string(), "zone": "Europe/Amsterdam",
            "supersedes": null,
            "event": {
                "kind": "session_done", "sheet": sheet["id"], "reference": sheet["reference"],
                "started_at": (now - 40.minutes()).to_string(), "ended_at": now.to_string(), "steps": steps,
                "stopped": null, "answers": {"rpe": 12, "talk": 0, "pain_run": 0, "mood": 7, "motivation": 7}
            }
        });
        let post = json!({"person": bundle["person"], "sent_at": now.to_string(), "device": "phone", "entries": [entry]});
        self.send("/api/diary", "application/json", post.to_string()).by(&self.vos.token).now().await
    }
}
