### Blessuregids: de openbare pagina's.

guide-home-lede = Pijn bij het hardlopen? Lees wat het kan zijn, wat u vandaag kunt doen en wanneer u iemand belt.
guide-home-urgent = Is het net gebeurd, of heel erg? Lees dan eerst dit:
guide-acute-care = Net gebeurd: eerste opvang
guide-prevention = Blessures voorkomen
guide-all = Alle klachten in de gids
guide-further = Lees verder
guide-red-flags-now = Bel 112 of ga naar de spoedeisende hulp
guide-red-flags-today = Bel vandaag uw huisarts
guide-region-title = Pijn: { $region }
guide-region-about = { $region }: wanneer u meteen belt, welke klachten het kunnen zijn en wat u zelf kunt doen.
guide-region-conditions = Welke klachten komen hier voor?
guide-region-names = Een naam is nog geen diagnose. Kijk wat lijkt op wat u voelt.
guide-region-more = Meer over deze plek: { $region }
guide-care-avoid = Liever niet
guide-care-do = Dit kan wel
guide-care-aid = Dit kan helpen
guide-care-resume = Weer hardlopen
guide-weeks-of-grade = Bij een { $grade } letsel: { $weeks }

## Een klacht die de patiënt meegaf, op de pagina van de therapeut

handed-title = Klacht uit de blessuregids
handed-exclude = Eerst uitsluiten
handed-likely = Lijkt op
handed-rules = Regels die spraken
handed-answers = Antwoorden
handed-signs = Genoemde tekens
handed-unsure = Wist de patiënt niet
handed-history = Eerdere klachten
handed-where = Waar
handed-level = Advies
handed-days = Dagen sinds het begin
handed-pain = Ergste pijn, 0-10

## Klachten volgens de weekvragen, op de pagina van de therapeut

monitor-title = Klachten van week tot week
monitor-hint = Uit de weektotalen van de OSTRC. Een week zonder antwoord telt niet als gezond.
monitor-from = Begin
monitor-to = Einde
monitor-kind = Soort
monitor-days-lost = Dagen verloren
monitor-weeks = Weken met klachten
monitor-severity = Ernst opgeteld
monitor-open = loopt nog
monitor-by-weeks = { $date }, volgens de weken
monitor-unknown = onbekend na { $date }
monitor-first = eerste keer
monitor-again = terug
monitor-again-early = terug binnen 2 maanden
