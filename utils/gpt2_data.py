#!/usr/bin/env python3
# ===- gpt2_data.py - A small model and tokens for llm.c ------------------===#
#
# Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===----------------------------------------------------------------------===#
"""Write what train_gpt2_fp32.cu of llm.c reads: random weights, tokens, their text.

    gpt2_data.py FOLDER

The vocabulary is GPT-2's, as the program has its last token built in; layers and
channels are few. Its products are of tiles of 128, so that batches have two rows.
All numbers are the same each time.
"""

import random
import sys
from array import array
from pathlib import Path

SEQUENCE, VOCABULARY, PADDED = 64, 50257, 50304
LAYERS, HEADS, CHANNELS = 2, 4, 128
ROWS = 2


def header(*words):
    return array("i", [*words, *[0] * (256 - len(words))])


def noise(count):
    """As wide as the weights of GPT-2 are before training."""
    return array("f", (n / 1e6 for n in array("h", random.randbytes(2 * count))))


def constant(value, count):
    return array("f", [value]) * count


def weights():
    """In the order of `ParameterTensors`, of which each has all layers."""
    L, C = LAYERS, CHANNELS
    yield from (noise(PADDED * C), noise(SEQUENCE * C))
    yield from (constant(1, L * C), constant(0, L * C))
    yield from (noise(L * 3 * C * C), constant(0, L * 3 * C))
    yield from (noise(L * C * C), constant(0, L * C))
    yield from (constant(1, L * C), constant(0, L * C))
    yield from (noise(L * 4 * C * C), constant(0, L * 4 * C))
    yield from (noise(L * C * 4 * C), constant(0, L * C))
    yield from (constant(1, C), constant(0, C))


def main():
    folder = Path(sys.argv[1])
    random.seed(1)
    sizes = (SEQUENCE, VOCABULARY, LAYERS, HEADS, CHANNELS, PADDED)
    with (folder / "gpt2_124M.bin").open("wb") as file:
        header(20240326, 3, *sizes).tofile(file)
        for tensor in weights():
            tensor.tofile(file)
    with (folder / "gpt2_tokenizer.bin").open("wb") as file:
        # The last token of the vocabulary ends a text.
        header(20240328, 2, VOCABULARY, VOCABULARY - 1).tofile(file)
        for number in range(VOCABULARY):
            text = f" {number}".encode()
            file.write(bytes([len(text)]) + text)
    texts = folder / "dev/data/tinyshakespeare"
    texts.mkdir(parents=True, exist_ok=True)
    for name, batches in (("train", 2), ("val", 1)):
        # Words of which some are much more frequent, so that there is something to learn.
        count = batches * ROWS * SEQUENCE + 1
        tokens = [int(random.expovariate(0.01)) % VOCABULARY for _ in range(count)]
        with (texts / f"tiny_shakespeare_{name}.bin").open("wb") as file:
            header(20240520, 1, count).tofile(file)
            array("H", tokens).tofile(file)


if __name__ == "__main__":
    main()
