// A namespace that is called the same in HIP is no reason to include HIP's
// runtime header in a file of the host.

// RUN: split-file %s %t
// RUN: cu2x --target=hip %t/host.cpp -o %t/out.cpp
// RUN: diff %t/host.cpp %t/out.cpp

//--- host.cpp
#include <thrust/host_vector.h>
#include <thrust/sort.h>

void sortOnHost(thrust::host_vector<int> &Values) {
  thrust::sort(Values.begin(), Values.end());
}
