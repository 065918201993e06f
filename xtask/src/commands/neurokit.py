"""What NeuroKit2 makes of recordings with faults: its correction of artefacts, then SDNN, RMSSD and pNN50.

Reads files named RECORDING~KIND~RATE~DRAW with one interval in ms a line; prints lines of those four, the metric and its value.
"""

import pathlib
import sys
import warnings

import neurokit2 as nk
import numpy as np

warnings.simplefilter("ignore")

for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    recording, kind, rate, draw = path.name.split("~")
    if recording.startswith("long"):
        continue  # a day takes minutes for each file
    peaks = np.concatenate([[0], np.cumsum(np.loadtxt(path))])
    try:
        _, clean = nk.signal_fixpeaks(peaks.round().astype(int), sampling_rate=1000, iterative=True, method="Kubios")
        found = nk.hrv_time(clean, sampling_rate=1000)
        values = {"sdnn": found["HRV_SDNN"][0], "rmssd": found["HRV_RMSSD"][0], "pnn50": found["HRV_pNN50"][0]}
    except Exception as error:  # a peer that gives up is a result too
        print(f"{path.name}: {error}", file=sys.stderr)
        values = {}
    for metric, value in values.items():
        print(recording, kind, rate, draw, metric, value, sep="\t")
print("version", nk.__version__, "", "", "", 0, sep="\t")
