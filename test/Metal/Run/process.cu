// The program takes the place of cu2x: arguments with spaces and empty ones, its
// input, both outputs and the signal that ends it are its own. --quiet drops what
// there is to say of the translation.

// RUN: rm -rf %t.cache
// RUN: echo from-stdin | %run --quiet %s -- "two words" "" '*' 2> %t.err | FileCheck %s
// RUN: FileCheck --check-prefix=ERROR %s < %t.err
// RUN: %run %s -- a "" b < /dev/null 2>&1 | FileCheck --check-prefix=TOLD %s
// RUN: %exits 143 %run --quiet %s -- signal
// CHECK: <two words><><*>
// CHECK: from-stdin
// ERROR-NOT: warning
// ERROR: to stderr
// TOLD: warning: {{.*}}CU2X2021
// TOLD: <a><><b>

// Two that build and run at once do not disturb each other.
// RUN: rm -rf %t.cache
// RUN: %python -c "import subprocess, sys; P = [subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) for I in range(2)]; print([p.communicate()[0] for p in P], [p.wait() for p in P])" %run --quiet %s -- x y z | FileCheck --check-prefix=BOTH %s
// RUN: ls %t.cache | count 1
// BOTH: ['<x><y><z>\n\n', '<x><y><z>\n\n'] [0, 0]

#include <csignal>
#include <cstdio>
#include <cstring>

__global__ void write(int *p) {
  *p = 1;
  __threadfence_system();
}

int main(int count, char **arguments) {
  if (!strcmp(arguments[1], "signal"))
    raise(SIGTERM);
  int *p;
  cudaMalloc(&p, 4);
  write<<<1, 1>>>(p);
  for (int i = 1; i < count; ++i)
    printf("<%s>", arguments[i]);
  char line[100] = "";
  (void)!fgets(line, sizeof(line), stdin);
  printf("\n%s\n", line);
  fprintf(stderr, "to stderr\n");
}
