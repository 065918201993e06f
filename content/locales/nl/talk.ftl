### Blessuregids: de lichaamskaart en het gesprek op het toestel.

## De kaart

guide-map-lede = Tik op de plek die het meest pijn doet. Een account is niet nodig.
guide-map-door = Pijn bij het hardlopen? Naar de blessuregids, zonder account.
guide-map-front = Voorkant
guide-map-back = Achterkant
guide-map-foot = Voet
guide-map-list = Alle plekken
guide-map-read = Liever lezen? Alle klachten van de gids
guide-map-urgent = Kan het niet wachten? Bel hier.
guide-map-private = Uw antwoorden blijven op dit toestel.
guide-plain-alarm = Bel 112 bij een van deze tekens
guide-plain-read = Lees meer

## Het gesprek

talk-loading = De vragen worden geladen.
talk-failed = De vragen zijn er nu niet. Probeer het nog eens. Kan het niet wachten? Bel 112.
talk-retry = Probeer opnieuw
talk-back = Terug
talk-next = Verder
talk-place = Vraag { $n }
talk-left-one = nog 1 vraag hierna
talk-left-many = nog hooguit { $n } hierna
talk-last = dit is de laatste
talk-many = Meer antwoorden mag.
talk-many-unsure = Meer antwoorden mag. Weet u het niet? Tik dan op het vraagteken.
talk-unsure-of = Weet ik niet: { $sign }
talk-private = Uw antwoorden blijven op dit toestel.

## Het advies

talk-call = Bel 112
talk-why = Waarom
talk-first = Dit moet eerst bekeken worden
talk-looks = Waar het op lijkt
talk-also = Het kan ook iets anders zijn
talk-you-said = U zei:
talk-read = Lees over { $label }
talk-run = Mag ik hardlopen?
talk-plan = Wat u vandaag doet
talk-leave = Wat u laat
talk-do = Wat u doet
talk-later = Wat later komt
talk-contact = Wanneer u iemand belt
talk-returns = Gaat het goed? Bouw het hardlopen dan stap voor stap op.
talk-from = vanaf { $date }
talk-until = tot en met { $date }
talk-sources = Bronnen
talk-reviewed = nagekeken op { $date }
talk-info = Dit is informatie, geen diagnose. Wordt het erger of vertrouwt u het niet? Bel uw huisarts; bij spoed 112.
talk-keep = Bewaar dit plan op dit toestel
talk-kept = Het plan staat op dit toestel.
talk-not-kept = Dit toestel bewaart niets. Print het plan of maak een foto.
talk-forget = Wis het plan van dit toestel
talk-print = Print
talk-new = Begin opnieuw
talk-change = Antwoorden nakijken
talk-take = Neem het mee naar mijn therapeut
talk-take-what = Uw antwoorden en dit advies gaan dan naar uw therapeut. Dat gebeurt pas als u hier drukt.
talk-taken = Meegenomen. Uw therapeut kan het lezen.
talk-not-taken = Dat lukte nu niet. Er is niets verstuurd.
talk-take-login = Hebt u een therapeut met Kadans? Open dan eerst uw eigen link; daarna kunt u het advies meenemen.
talk-your-plan = Uw plan van { $date }
talk-today = Vandaag
talk-done = Gedaan: { $task }
