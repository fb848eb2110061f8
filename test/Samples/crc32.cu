// RUN: %sample --hip --metal %s
// CRC-32 of many records, by table in constant memory and bit by bit; the
// table itself is computed by a kernel into a __device__ array first.
// Features: __device__ table written by one kernel and read by the next,
// __constant__ filled from the host, cudaMemcpyFromSymbol, do-while, byte
// pointer walking with post-increment.

#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <vector>
#include <cuda_runtime.h>

#define POLY 0xEDB88320u

#define CU(x) do { cudaError_t e = (x); if (e != cudaSuccess) { \
	fprintf(stderr, "crc32: %s\n", cudaGetErrorString(e)); exit(1); } } while (0)

__device__ uint32_t table_on_device[256];
__constant__ uint32_t table_constant[256];

__host__ __device__ static inline uint32_t one_byte(uint32_t c)
{
	for (int k = 0; k < 8; k++)
		c = c & 1 ? POLY ^ (c >> 1) : c >> 1;
	return c;
}

__global__ void make_table(void)
{
	table_on_device[threadIdx.x] = one_byte(threadIdx.x);
}

__global__ void crc_records(const uint8_t *data, const int *offsets, int records, uint32_t *crc)
{
	const int r = blockIdx.x * blockDim.x + threadIdx.x;
	if (r >= records)
		return;
	const uint8_t *p = data + offsets[r];
	int len = offsets[r + 1] - offsets[r];
	uint32_t c = 0xffffffffu;
	while (len--)
		c = table_constant[(c ^ *p++) & 0xff] ^ (c >> 8);
	crc[r] = ~c;
}

__global__ void crc_records_bitwise(const uint8_t *data, const int *offsets, int records, uint32_t *crc)
{
	const int r = blockIdx.x * blockDim.x + threadIdx.x;
	if (r >= records)
		return;
	const uint8_t *p = data + offsets[r], *const end = data + offsets[r + 1];
	uint32_t c = ~0u;
	if (p != end) {
		do {
			c ^= *p;
			c = table_on_device[c & 255u] == one_byte(c & 255u) ? one_byte(c) : 0u;
		} while (++p < end);
	}
	crc[r] = ~c;
}

int main(int argc, char **argv)
{
	const int records = argc > 1 ? atoi(argv[1]) : 800;
	std::vector<int> offsets(1, 0);
	std::vector<uint8_t> data;
	uint32_t s = 32;
	for (int r = 0; r < records; r++) {
		/* record 0 is the check word of the standard: CRC cbf43926 */
		const char *check = "123456789";
		int len = r == 0 ? 9 : (int)(r * 7 % 29);
		for (int k = 0; k < len; k++) {
			s = s * 1664525u + 1013904223u;
			data.push_back(r == 0 ? (uint8_t)check[k] : (uint8_t)(s >> 24));
		}
		offsets.push_back((int)data.size());
	}

	uint8_t *d_data;
	int *d_offsets;
	uint32_t *d_crc, table[256];
	std::vector<uint32_t> crc(records), crc_bits(records);
	CU(cudaMalloc((void **)&d_data, data.size() + 1));
	CU(cudaMalloc((void **)&d_offsets, offsets.size() * sizeof(int)));
	CU(cudaMalloc((void **)&d_crc, (records + 1) * sizeof(uint32_t)));
	CU(cudaMemcpy(d_data, data.data(), data.size(), cudaMemcpyHostToDevice));
	CU(cudaMemcpy(d_offsets, offsets.data(), offsets.size() * sizeof(int), cudaMemcpyHostToDevice));

	make_table<<<1, 256>>>();
	CU(cudaGetLastError());
	CU(cudaMemcpyFromSymbol(table, table_on_device, sizeof(table)));
	CU(cudaMemcpyToSymbol(table_constant, table, sizeof(table)));

	const int grid = (records + 31) / 32;
	if (grid)
		crc_records<<<grid, 32>>>(d_data, d_offsets, records, d_crc);
	CU(cudaGetLastError());
	CU(cudaMemcpy(crc.data(), d_crc, records * sizeof(uint32_t), cudaMemcpyDeviceToHost));
	if (grid)
		crc_records_bitwise<<<grid, 32>>>(d_data, d_offsets, records, d_crc);
	CU(cudaGetLastError());
	CU(cudaMemcpy(crc_bits.data(), d_crc, records * sizeof(uint32_t), cudaMemcpyDeviceToHost));

	int bad = 0;
	uint32_t all = 0;
	for (int r = 0; r < records; r++) {
		uint32_t c = 0xffffffffu;
		for (int k = offsets[r]; k < offsets[r + 1]; k++)
			c = one_byte((c ^ data[k]) & 0xff) ^ (c >> 8);
		bad += crc[r] != ~c;
		bad += crc_bits[r] != ~c;
		all = (all << 5 | all >> 27) ^ crc[r];
	}
	if (records > 0) {
		printf("check word %08x\n", crc[0]);
		bad += crc[0] != 0xcbf43926u;
	}
	printf("table[255] %08x\n", table[255]);
	printf("records %d, bytes %zu, combined %08x\n", records, data.size(), all);
	CU(cudaFree(d_data));
	CU(cudaFree(d_offsets));
	CU(cudaFree(d_crc));
	printf("%s\n", bad ? "FAIL" : "PASS");
	return bad ? 1 : 0;
}
