// RUN: %sample --hip --metal %s
// Game of life on a torus: a byte per cell, and a bit-packed version that
// handles 32 cells a thread with bitwise adders.
// Features: unsigned arithmetic modulo the size, logical versus bitwise
// operators, carry-save adders, shifts across word borders, two kernels that
// must agree.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cuda_runtime.h>

typedef unsigned char cell_t;
typedef unsigned int word_t;

#define WORD_BITS 32
#define CUDA_ERR_CHECK(x)                                              \
	do { cudaError_t err = x; if (err != cudaSuccess) {            \
		fprintf(stderr, "%s\n", cudaGetErrorString(err));      \
		exit(1); } } while (0)

__global__ void life_bytes(const cell_t *in, cell_t *out, int w, int h)
{
	const int x = blockIdx.x * blockDim.x + threadIdx.x;
	const int y = blockIdx.y * blockDim.y + threadIdx.y;
	if (x >= w || y >= h)
		return;

	const int left = (x + w - 1) % w, right = (x + 1) % w;
	const cell_t *up = in + (y + h - 1) % h * w;
	const cell_t *row = in + y * w;
	const cell_t *down = in + (y + 1) % h * w;

	int alive = up[left] + up[x] + up[right]
		  + row[left] + row[right]
		  + down[left] + down[x] + down[right];
	out[y * w + x] = alive == 3 || (alive == 2 && row[x]);
}

/* sum of three one-bit numbers in every bit lane */
__device__ void full_add(word_t a, word_t b, word_t c, word_t *sum, word_t *carry)
{
	word_t half = a ^ b;
	*sum = half ^ c;
	*carry = (a & b) | (half & c);
}

__device__ word_t shifted(const word_t *row, int words, int i, int direction)
{
	if (direction < 0) {
		word_t before = row[i == 0 ? words - 1 : i - 1];
		return row[i] << 1 | before >> (WORD_BITS - 1);
	}
	word_t after = row[i + 1 == words ? 0 : i + 1];
	return row[i] >> 1 | after << (WORD_BITS - 1);
}

__global__ void life_bits(const word_t *in, word_t *out, int words, int h)
{
	int id = blockIdx.x * blockDim.x + threadIdx.x;
	if (id >= words * h)
		return;
	int y = id / words, i = id - y * words;
	const word_t *rows[3] = { in + (y ? y - 1 : h - 1) * words, in + y * words,
				  in + (y + 1 < h ? y + 1 : 0) * words };

	/* the eight neighbours as two triples and a pair */
	word_t s[3], c[3];
	for (int r = 0; r < 3; r += 2)
		full_add(shifted(rows[r], words, i, -1), rows[r][i], shifted(rows[r], words, i, 1), s + r, c + r);
	full_add(shifted(rows[1], words, i, -1), shifted(rows[1], words, i, 1), 0u, &s[1], &c[1]);

	word_t ones, carry1, twos, fours1, fours2;
	full_add(s[0], s[1], s[2], &ones, &carry1);
	full_add(c[0], c[1], c[2], &twos, &fours1);
	fours2 = twos & carry1;
	twos ^= carry1;

	/* two or three neighbours: twos is set, nothing above it */
	word_t few = twos & ~(fours1 | fours2);
	out[id] = few & (ones | rows[1][i]);
}

int main(int argc, char **argv)
{
	const int n = argc > 1 ? atoi(argv[1]) : 4096;
	const int words = 2, w = words * WORD_BITS;
	const int h = n > 0 ? (n + w - 1) / w + 2 : 0;	/* at least three rows */
	const int generations = 5;
	const size_t cells = (size_t)w * h;

	cell_t *a = (cell_t *)calloc(cells + 1, 1), *b = (cell_t *)calloc(cells + 1, 1);
	cell_t *got = (cell_t *)calloc(cells + 1, 1);
	word_t *packed = (word_t *)calloc(cells / WORD_BITS + 1, sizeof(word_t));
	unsigned s = 1983;
	for (size_t i = 0; i < cells; i++) {
		s = s * 1103515245u + 12345u;
		a[i] = (s >> 16) % 3 == 0;
		if (a[i])
			packed[i / WORD_BITS] |= 1u << (i % WORD_BITS);
	}

	cell_t *d_cells[2];
	word_t *d_words[2];
	for (int k = 0; k < 2; k++) {
		CUDA_ERR_CHECK(cudaMalloc((void **)&d_cells[k], cells));
		CUDA_ERR_CHECK(cudaMalloc((void **)&d_words[k], cells / 8));
	}
	CUDA_ERR_CHECK(cudaMemcpy(d_cells[0], a, cells, cudaMemcpyHostToDevice));
	CUDA_ERR_CHECK(cudaMemcpy(d_words[0], packed, cells / 8, cudaMemcpyHostToDevice));
	dim3 block(32, 4), grid(w / 32, (h + 3) / 4);
	for (int g = 0; g < generations && cells; g++) {
		life_bytes<<<grid, block>>>(d_cells[g & 1], d_cells[~g & 1], w, h);
		life_bits<<<(words * h + 63) / 64, 64>>>(d_words[g & 1], d_words[~g & 1], words, h);
		CUDA_ERR_CHECK(cudaGetLastError());
	}
	CUDA_ERR_CHECK(cudaMemcpy(got, d_cells[generations & 1], cells, cudaMemcpyDeviceToHost));
	CUDA_ERR_CHECK(cudaMemcpy(packed, d_words[generations & 1], cells / 8, cudaMemcpyDeviceToHost));

	for (int g = 0; g < generations; g++) {
		for (int y = 0; y < h; y++)
			for (int x = 0; x < w; x++) {
				int alive = -a[y * w + x];
				for (int k = 0; k < 9; k++)
					alive += a[(y + h + k / 3 - 1) % h * w + (x + w + k % 3 - 1) % w];
				b[y * w + x] = alive == 3 || (alive == 2 && a[y * w + x]);
			}
		cell_t *t = a; a = b; b = t;
	}
	int bad = memcmp(a, got, cells) != 0, population = 0;
	unsigned hash = 1;
	for (size_t i = 0; i < cells; i++) {
		bad += (packed[i / WORD_BITS] >> (i % WORD_BITS) & 1u) != a[i];
		population += got[i];
		hash = hash * 2654435761u + got[i];
	}
	printf("%d x %d after %d generations: %d alive, hash %08x\n", w, h, generations, population, hash);
	for (int k = 0; k < 2; k++)
		cudaFree(d_cells[k]), cudaFree(d_words[k]);
	free(a); free(b); free(got); free(packed);
	printf(bad ? "FAIL\n" : "PASS\n");
	return bad ? 1 : 0;
}
