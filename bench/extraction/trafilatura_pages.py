"""trafilatura over the pages, with the settings that the benchmark uses for it."""

import gzip
import json
import statistics
import sys
import time
from importlib.metadata import version
from pathlib import Path

import trafilatura

folder, out, rounds = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
pages = [
    (path.name.split(".")[0], gzip.open(path, "rt", encoding="utf8").read())
    for path in sorted((folder / "html").glob("*.html.gz"))
]
output, seconds = {}, []
for _ in range(rounds):
    start = time.perf_counter()
    for name, html in pages:
        output[name] = {"articleBody": trafilatura.extract(html, include_comments=False) or ""}
    seconds.append(time.perf_counter() - start)
result = {"version": version("trafilatura"), "seconds": statistics.median(seconds), "output": output}
out.write_text(json.dumps(result), encoding="utf8")
