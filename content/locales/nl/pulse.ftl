# Heart beats: a session with a strap, for the patient and for the therapist.

pulse-own-title = Ademen met de band
pulse-own-all = Al uw opnames
pulse-own-empty = U hebt nog niet met een band geoefend. De ademhulp werkt ook zonder.
pulse-own-hint = Dit is geen score. Elke dag is anders. Uw therapeut ziet deze opname ook.
pulse-curve = Uw hartslag
pulse-curve-note = slagen per minuut, na zoveel minuten
pulse-curve-regular = { $n } slagen. Na { $s } seconden ging de lijn gelijkmatig op en neer.
pulse-curve-irregular = { $n } slagen. De lijn ging niet gelijkmatig op en neer.
pulse-paced = Met ademhulp
pulse-minute = Minuut
pulse-lowest = Laagste
pulse-highest = Hoogste
pulse-beats = Slagen
pulse-quality = Kwaliteit
pulse-quality-good = De meting was goed.
pulse-quality-limited = De meting was soms onzeker.
pulse-quality-insufficient = De meting was te onzeker voor getallen.
pulse-followed = Met de ademhulp mee
pulse-followed-value = { $n } van de 100 keer dat we keken
pulse-swing = Verschil per ademhaling
pulse-swing-value = { $n } slagen per minuut tussen laag en hoog
pulse-regular = Gelijkmatig
pulse-regular-value = { $n } van de 100 keer dat we keken
pulse-no-number = Geen getal: te kort of te onzeker.
pulse-first-ones = Na 3 eerdere opnames ziet u hier wat voor u gewoon is.
pulse-as-usual = Zoals u gewend bent.
pulse-more-than-usual = Meer dan u gewend bent.
pulse-less-than-usual = Minder dan u gewend bent. Dat hoort erbij.

pulse-list-title = Opnames
pulse-list-lede = Ademoefeningen met een hartslagband. De ruwe bytes blijven bewaard.
pulse-list-empty = Nog geen opname. De patiënt koppelt een band bij Ademen op de telefoon.
pulse-report-title = Opname
pulse-exports = Uitvoer
pulse-export-csv = Slagen (CSV)
pulse-export-json = Analyse (JSON)
pulse-when = Wanneer
pulse-length = Duur
pulse-minutes = { $min } min { $s } s
pulse-warnings = Lees eerst dit
pulse-warn-quality = { $n } van de { $of } slagen zijn twijfelachtig: lees de getallen met voorbehoud.
pulse-warn-breaks = { $n ->
    [one] De opname is 1 keer onderbroken; over het gat is niets ingevuld.
   *[other] De opname is { $n } keer onderbroken; over de gaten is niets ingevuld.
}
pulse-warn-refused = { $n ->
    [one] 1 pakket van de band is geweigerd.
   *[other] { $n } pakketten van de band zijn geweigerd.
}
pulse-warn-rmssd = Bij langzaam ademen daalt RMSSD vaak terwijl de uitslag stijgt: het is geen maat voor succes.
pulse-metrics = Maten
pulse-metrics-hint = Namen en definities zoals in de JSON-uitvoer. Een streep is geen getal; de reden staat in de JSON.
pulse-metric = Maat
pulse-all = Alle slagen
pulse-corrected = Gecorrigeerd
pulse-artefacts = Twijfelachtige slagen
pulse-doubtful = Twijfelachtig, alles bij elkaar
pulse-out-of-range = Buiten 300 tot 2000 ms
pulse-outlying = Wijkt af van de omgeving
pulse-malik = Volgens de percentageregel
pulse-ectopic = Extrasystole
pulse-missed = Gemiste slag
pulse-extra = Extra slag
pulse-long-or-short = Te lang of te kort
