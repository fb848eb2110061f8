// Folders of builds that were killed go away at the next one. Near miss: those
// of late may be of another process, and other names are other things.
// RUN: rm -rf %t.cache && mkdir -p %t.cache/new-old/text %t.cache/new-old.src
// RUN: mkdir -p %t.cache/new-young %t.cache/renewed
// RUN: touch -d '9 days ago' %t.cache/new-old %t.cache/new-old.src %t.cache/renewed
// RUN: %run %s
// RUN: ls %t.cache | FileCheck %s --implicit-check-not=old
// CHECK: new-young
// CHECK: renewed

int main() {}
