"""trafilatura over the pages of a file of JSON lines: how long it takes, in seconds."""

import json
import sys
import time

import trafilatura

with open(sys.argv[1], encoding="utf8") as lines:
    pages = [json.loads(line) for line in lines]
began = time.perf_counter()
for html in pages:
    trafilatura.extract(html)
print(json.dumps({"version": trafilatura.__version__, "seconds": time.perf_counter() - began}))
