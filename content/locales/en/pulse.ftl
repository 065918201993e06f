# Heart beats: a session with a strap, for the patient and for the therapist.

pulse-own-title = Breathing with the strap
pulse-own-all = All your recordings
pulse-own-empty = You have not practised with a strap yet. The pacer works without one too.
pulse-own-hint = This is not a score. Every day is different. Your therapist sees this recording too.
pulse-curve = Your heart rate
pulse-curve-note = beats a minute, after so many minutes
pulse-curve-regular = { $n } beats. After { $s } seconds the line went up and down evenly.
pulse-curve-irregular = { $n } beats. The line did not go up and down evenly.
pulse-paced = With the pacer
pulse-minute = Minute
pulse-lowest = Lowest
pulse-highest = Highest
pulse-beats = Beats
pulse-quality = Quality
pulse-quality-good = The measurement was good.
pulse-quality-limited = The measurement was sometimes uncertain.
pulse-quality-insufficient = The measurement was too uncertain for numbers.
pulse-followed = Along with the pacer
pulse-followed-value = { $n } of every 100 times we looked
pulse-swing = Difference in a breath
pulse-swing-value = { $n } beats a minute between low and high
pulse-regular = Even
pulse-regular-value = { $n } of every 100 times we looked
pulse-no-number = No number: too short or too uncertain.
pulse-first-ones = After 3 earlier recordings you see here what is usual for you.
pulse-as-usual = As you are used to.
pulse-more-than-usual = More than you are used to.
pulse-less-than-usual = Less than you are used to. That is part of it.

pulse-list-title = Recordings
pulse-list-lede = Breathing practices with a heart-rate strap. The raw bytes are kept.
pulse-list-empty = No recording yet. The patient connects a strap under Breathing on the phone.
pulse-report-title = Recording
pulse-exports = Export
pulse-export-csv = Beats (CSV)
pulse-export-json = Analysis (JSON)
pulse-when = When
pulse-length = Length
pulse-minutes = { $min } min { $s } s
pulse-warnings = Read this first
pulse-warn-quality = { $n } of { $of } beats are doubtful: read the numbers with reserve.
pulse-warn-breaks = { $n ->
    [one] The recording was interrupted once; nothing was filled in across the gap.
   *[other] The recording was interrupted { $n } times; nothing was filled in across the gaps.
}
pulse-warn-refused = { $n ->
    [one] 1 packet of the strap was refused.
   *[other] { $n } packets of the strap were refused.
}
pulse-warn-rmssd = In slow breathing RMSSD often falls while the swing rises: it is no measure of success.
pulse-metrics = Metrics
pulse-metrics-hint = Names and definitions as in the JSON export. A dash is no number; the reason stands in the JSON.
pulse-metric = Metric
pulse-all = All beats
pulse-corrected = Corrected
pulse-artefacts = Doubtful beats
pulse-doubtful = Doubtful, taken together
pulse-out-of-range = Outside 300 to 2000 ms
pulse-outlying = Stands out from its surroundings
pulse-malik = By the percentage rule
pulse-ectopic = Ectopic beat
pulse-missed = Missed beat
pulse-extra = Extra beat
pulse-long-or-short = Too long or too short
