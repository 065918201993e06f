//! What a command that answers a question says, and how it ends.

use std::process::ExitCode;

/// Answers go to standard output, complaints to standard error; the program prints both and ends with the code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The answer.
    pub out: String,
    /// What is wrong with the question, one sentence a line.
    pub complaints: Vec<String>,
    code: u8,
}

impl Outcome {
    /// The answer, and all is well.
    pub fn answer(out: impl Into<String>) -> Outcome {
        Outcome { out: out.into(), complaints: Vec::new(), code: 0 }
    }

    /// The answer is a list of mistakes in what was checked: code 1.
    pub fn found_wrong(out: impl Into<String>) -> Outcome {
        Outcome { out: out.into(), complaints: Vec::new(), code: 1 }
    }

    /// The question cannot be answered as it was asked: code 2, with a sentence for each field.
    pub fn refused<S: ToString>(complaints: impl IntoIterator<Item = S>) -> Outcome {
        Outcome { out: String::new(), complaints: complaints.into_iter().map(|said| said.to_string()).collect(), code: 2 }
    }

    /// Prints and ends.
    pub fn finish(self) -> ExitCode {
        print!("{}", self.out);
        for complaint in &self.complaints {
            eprintln!("{complaint}");
        }
        ExitCode::from(self.code)
    }
}
