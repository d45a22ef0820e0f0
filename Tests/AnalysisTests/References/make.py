"""Reference inputs and results that are not the mixed model's (those are make.R's).

Made with Python 3.11.7, numpy 2.4.6, scipy 1.17.1, pingouin 0.7.0, krippendorff 0.9.0, scikit-learn 1.9.1 and
statsmodels 0.15.0. Run in this folder:

  python make.py inputs DIR   # DIR holds observations-8.csv, ratings-24.csv and so on, see below
  python make.py              # writes companions.json from the inputs

The inputs are demo teams of Pitchside, of which only what the estimators need is kept, under short names. Their
dates follow the day they are made on, so doing it again gives other teams:

  pitchside demo --seed 7 --reps 8 --months 12 --journal 8.sqlite --no-input
  pitchside demo --seed 11 --reps 24 --months 18 --journal 24.sqlite --no-input
  pitchside export observations --csv --journal 8.sqlite > DIR/observations-8.csv     (24 alike)
  pitchside export ratings --csv --journal 24.sqlite > DIR/ratings-24.csv

demo-8.csv, demo-24.csv: rows with included = true. pairs-24.csv: meetings that two observers or the rep scored,
one row a meeting and criterion, empty where not rated.
"""
import csv, json, sys
from collections import defaultdict

import numpy as np


def read(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def save(path, header, rows):
    with open(path, "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])


class Names:
    """Short names in order of appearance."""

    def __init__(self, prefix):
        self.prefix, self.known = prefix, {}

    def __getitem__(self, key):
        return self.known.setdefault(key, f"{self.prefix}{len(self.known) + 1:02}")


def short(number):
    return format(float(number), ".10g") if number else ""


def team_input(folder, size):
    reps, observers, days = Names("r"), Names("o"), Names("d")
    rows = [
        [reps[r["rep"]], days[r["day"]], observers[r["observer"]], r["scenario"], short(r["quarter"]),
         short(r["overall"]), short(r["dimension.insight"])]
        for r in read(f"{folder}/observations-{size}.csv") if r["included"] == "true"
    ]
    save(f"demo-{size}.csv", ["rep", "repday", "observer", "scenario", "quarter", "overall", "insight"], rows)


def pairs_input(folder, size):
    """The first two observers of a meeting in a stable order, and the rep, by criterion."""
    levels = defaultdict(lambda: defaultdict(dict))
    for r in read(f"{folder}/ratings-{size}.csv"):
        if r["level"] and r["kind"] in ("manager", "peer", "self"):
            levels[r["rep"], r["met"]][r["criterion"]][r["kind"]] = r["level"]
    kinds = ("manager", "peer", "self")
    rows, meetings = [], Names("m")
    for meeting in sorted(levels, key=lambda m: m[1]):
        if sum(any(k in c for c in levels[meeting].values()) for k in kinds) < 2:
            continue
        for criterion, by in sorted(levels[meeting].items()):
            rows.append([meetings[meeting], criterion, *(by.get(k, "") for k in kinds)])
    save(f"pairs-{size}.csv", ["meeting", "criterion", *kinds], rows)


def kappa(first, second, k, power):
    """Weighted kappa and its standard error (Fleiss, Cohen and Everitt, 1969), from the table of shares."""
    w = 1 - (np.abs(np.subtract.outer(np.arange(k), np.arange(k))) / (k - 1)) ** power
    p = np.zeros((k, k))
    np.add.at(p, (np.array(first) - 1, np.array(second) - 1), 1 / len(first))
    row, column = p.sum(1), p.sum(0)
    observed, expected = (w * p).sum(), (w * np.outer(row, column)).sum()
    value = (observed - expected) / (1 - expected)
    means = np.add.outer(w @ column, row @ w)
    inner = (p * (w - means * (1 - value)) ** 2).sum() - (value - expected * (1 - value)) ** 2
    return {"kappa": value, "se": np.sqrt(inner / (len(first) * (1 - expected) ** 2))}


def kappas(pairs, k=5):
    from sklearn.metrics import cohen_kappa_score
    from statsmodels.stats.inter_rater import cohens_kappa

    rows = [(int(r["manager"]), int(r["peer"])) for r in pairs if r["manager"] and r["peer"]]
    first, second = zip(*rows)
    found = {"pairs": len(rows), "categories": k}
    for name, power in (("linear", 1), ("quadratic", 2)):
        found[name] = kappa(first, second, k, power)
        sk = cohen_kappa_score(first, second, labels=list(range(1, k + 1)), weights=name)
        table = np.zeros((k, k))
        np.add.at(table, (np.array(first) - 1, np.array(second) - 1), 1)
        sm = cohens_kappa(table, weights=np.arange(k), wt="linear" if power == 1 else "quadratic")
        assert abs(sk - found[name]["kappa"]) < 1e-12 and abs(sm.kappa - sk) < 1e-12
        assert abs(sm.std_kappa - found[name]["se"]) < 1e-12, (sm.std_kappa, found[name])
    return found


def alphas(pairs):
    import krippendorff

    units = [[float(r[k]) if r[k] else np.nan for k in ("manager", "peer", "self")] for r in pairs]
    return {"units": len(units)} | {
        level: krippendorff.alpha(np.array(units).T, level_of_measurement=level)
        for level in ("nominal", "ordinal", "interval")
    }


def iccs(pairs):
    import pandas
    import pingouin

    pingouin.options["round.column.CI95"] = 12
    levels = defaultdict(lambda: defaultdict(list))
    for r in pairs:
        if r["manager"] and r["peer"]:
            for rater in ("manager", "peer"):
                levels[r["meeting"]][rater].append(float(r[rater]))
    long = [(m, rater, float(np.mean(v))) for m, by in levels.items() for rater, v in by.items()]
    frame = pandas.DataFrame(long, columns=["meeting", "rater", "score"])
    table = pingouin.intraclass_corr(frame, "meeting", "rater", "score")
    found = {"meetings": len(levels)}
    for _, row in table.iterrows():
        low, high = row["CI95"]
        found[row["Type"]] = {"icc": row["ICC"], "low": low, "high": high}
    return found


def trend(times, values):
    from itertools import permutations

    from scipy.stats import kendalltau, theilslopes

    def score(order):
        return sum(
            np.sign(order[j] - order[i]) * np.sign(times[j] - times[i])
            for i in range(len(order)) for j in range(i + 1, len(order)))

    slope = theilslopes(values, times, alpha=0.9)
    found = {"times": times, "values": values, "slope": slope.slope, "low": slope.low_slope,
             "high": slope.high_slope, "tau_b": kendalltau(times, values).statistic, "s": int(score(values))}
    if len(values) <= 6:
        every = [abs(score(order)) for order in permutations(values)]
        found["p_permutations"] = sum(each >= abs(found["s"]) for each in every) / len(every)
    if len(set(values)) == len(values) and len(set(times)) == len(times):
        found["p_exact"] = kendalltau(times, values, method="exact").pvalue
        assert abs(found["p_exact"] - found.get("p_permutations", found["p_exact"])) < 1e-12
    return found


def trends():
    """Day means of some reps, their first 6, 8 and all; and rows as they are, of which some share a time."""
    by_rep = defaultdict(list)
    for r in read("demo-24.csv"):
        by_rep[r["rep"]].append((float(r["quarter"]), float(r["overall"])))
    found = []
    for rows in list(by_rep.values())[:6]:
        times = sorted({time for time, _ in rows})
        means = [float(f"{np.mean([v for t, v in rows if t == time]):.10g}") for time in times]
        found += [trend(times[:length], means[:length]) for length in (4, 5, 6, 8, len(times))]
        rows = sorted(rows)
        found += [trend(*map(list, zip(*rows[:length]))) for length in (6, 20)]
    return found


def tidy(value):
    if isinstance(value, dict):
        return {k: tidy(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [tidy(v) for v in value]
    if isinstance(value, (float, np.floating)):
        return None if not np.isfinite(value) else float(format(float(value), ".10g"))
    return int(value) if isinstance(value, np.integer) else value


def main():
    if sys.argv[1:2] == ["inputs"]:
        team_input(sys.argv[2], 8), team_input(sys.argv[2], 24), pairs_input(sys.argv[2], 24)
        return
    pairs = read("pairs-24.csv")
    found = {"kappa": kappas(pairs), "alpha": alphas(pairs), "icc": iccs(pairs), "trends": trends()}
    with open("companions.json", "w") as file:
        json.dump(tidy(found), file, indent=None, separators=(",", ":"))
        file.write("\n")


main()
