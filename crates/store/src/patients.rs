//! People in treatment.

use crate::entity::patient::{ActiveModel, Column, Entity, Model};
use crate::{Patient, PracticeTx, StoreError};
use kadans_domain::{Language, PatientId, PersonName};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};

impl PracticeTx {
    /// Adds a patient.
    pub async fn add_patient(&self, patient: &Patient) -> Result<(), StoreError> {
        ActiveModel {
            practice_id: Set(self.wall()),
            id: Set(patient.id.uuid()),
            name: Set(patient.name.as_str().to_owned()),
            born_on: Set(patient.born_on.map(|d| d.to_string())),
            language: Set(patient.language.code().to_owned()),
            created_at: Set(patient.created_at.into()),
        }
        .insert(&self.tx)
        .await?;
        Ok(())
    }

    /// The patient with this id.
    pub async fn patient(&self, id: PatientId) -> Result<Patient, StoreError> {
        let row = Entity::find_by_id((self.wall(), id.uuid())).one(&self.tx).await?;
        patient_of(row.ok_or(StoreError::Missing("patient"))?)
    }

    /// All patients, by name.
    pub async fn patients(&self) -> Result<Vec<Patient>, StoreError> {
        let rows = Entity::find().filter(Column::PracticeId.eq(self.wall())).order_by_asc(Column::Name).all(&self.tx).await?;
        rows.into_iter().map(patient_of).collect()
    }
}

fn patient_of(row: Model) -> Result<Patient, StoreError> {
    let unreadable = |detail: String| StoreError::Unreadable { what: "patient", detail };
    Ok(Patient {
        id: PatientId::new(row.id),
        name: PersonName::new(&row.name).map_err(|e| unreadable(e.to_string()))?,
        born_on: row.born_on.map(|d| d.parse()).transpose().map_err(|e: jiff::Error| unreadable(e.to_string()))?,
        language: Language::from_code(&row.language).unwrap_or_default(),
        created_at: row.created_at.into(),
    })
}
