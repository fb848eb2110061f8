#define INITIAL = 5
