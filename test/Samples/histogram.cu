// RUN: %sample --hip --metal %s
// Byte histogram: private counters per block in shared memory, merged into
// the global ones at the end; next to it a version with global atomics only.
// Features: atomicAdd on shared and global unsigned, uchar4 loads through
// reinterpret_cast, loops over bins larger than the block, cudaMemset.

#include <cstdio>
#include <cstdlib>
#include <cstdint>
#include <cstring>
#include <cuda_runtime.h>

enum { NUM_BINS = 256, THREADS = 96 };

#define CUDA_TRY(call)                                                  \
	do {                                                            \
		const cudaError_t rv = (call);                          \
		if (rv == cudaSuccess) break;                           \
		printf("%s failed: %s\n", #call, cudaGetErrorString(rv)); \
		exit(1);                                                \
	} while (false)

__device__ inline void count_byte(unsigned int *bins, unsigned char value)
{
	atomicAdd(bins + value, 1u);
}

__global__ void histogram_shared(const unsigned char *data, int n, unsigned int *global_bins)
{
	__shared__ unsigned int bins[NUM_BINS];

	for (int b = threadIdx.x; b < NUM_BINS; b += blockDim.x)
		bins[b] = 0;
	__syncthreads();

	const uchar4 *quads = reinterpret_cast<const uchar4 *>(data);
	const int step = gridDim.x * blockDim.x;
	int i = blockIdx.x * blockDim.x + threadIdx.x;
	for (; i < n / 4; i += step) {
		uchar4 q = quads[i];
		count_byte(bins, q.x);
		count_byte(bins, q.y);
		count_byte(bins, q.z);
		count_byte(bins, q.w);
	}
	/* n % 4 bytes are left over: the first threads of block 0 take them */
	if (blockIdx.x == 0 && (int)threadIdx.x < n % 4)
		count_byte(bins, data[n - n % 4 + threadIdx.x]);
	__syncthreads();

	for (int b = threadIdx.x; b < NUM_BINS; b += blockDim.x) {
		unsigned int c = bins[b];
		if (c)
			atomicAdd(&global_bins[b], c);
	}
}

__global__ void histogram_global(const unsigned char *data, int n, unsigned int *bins)
{
	int i = blockIdx.x * blockDim.x + threadIdx.x;
	if (i < n)
		count_byte(bins, data[i]);
}

int main(int argc, char **argv)
{
	const int n = (argc > 1) ? atoi(argv[1]) : 16000;
	unsigned char *input = (unsigned char *)malloc(n + 4);
	uint32_t lfsr = 0xACE1u;
	for (int i = 0; i < n; i++) {
		lfsr = (lfsr >> 1) ^ (-(int32_t)(lfsr & 1u) & 0xD0000001u);
		/* a skewed distribution, so that some bins are contended */
		input[i] = (unsigned char)((lfsr & 3) ? (lfsr >> 4) & 0x1f : lfsr >> 8);
	}

	unsigned int expected[NUM_BINS] = {0}, got[2][NUM_BINS];
	for (int i = 0; i < n; i++)
		expected[input[i]]++;

	unsigned char *d_input;
	unsigned int *d_bins;
	CUDA_TRY(cudaMalloc((void **)&d_input, n + 4));
	CUDA_TRY(cudaMalloc((void **)&d_bins, sizeof got));
	CUDA_TRY(cudaMemcpy(d_input, input, n, cudaMemcpyHostToDevice));
	CUDA_TRY(cudaMemset(d_bins, 0, sizeof got));

	histogram_shared<<<7, THREADS>>>(d_input, n, d_bins);
	CUDA_TRY(cudaGetLastError());
	if (n > 0) {
		histogram_global<<<(n + THREADS - 1) / THREADS, THREADS>>>(d_input, n, d_bins + NUM_BINS);
		CUDA_TRY(cudaGetLastError());
	}
	CUDA_TRY(cudaMemcpy(got, d_bins, sizeof got, cudaMemcpyDeviceToHost));

	int wrong = 0, fullest = 0;
	unsigned long long weighted = 0;
	for (int b = 0; b < NUM_BINS; b++) {
		wrong += got[0][b] != expected[b];
		wrong += got[1][b] != expected[b];
		if (got[0][b] > got[0][fullest])
			fullest = b;
		weighted += (unsigned long long)got[0][b] * (b + 1);
	}
	printf("bytes: %d\n", n);
	printf("fullest bin: %d with %u\n", fullest, got[0][fullest]);
	printf("weighted sum: %llu\n", weighted);
	CUDA_TRY(cudaFree(d_bins));
	CUDA_TRY(cudaFree(d_input));
	free(input);
	printf(wrong ? "FAIL\n" : "PASS\n");
	return wrong ? 1 : 0;
}
