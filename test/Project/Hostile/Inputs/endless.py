"""Prints a source with a macro that stands for 2 to the 40th tokens."""

print("#define A0 ;")
for index in range(40):
    print(f"#define A{index + 1} A{index} A{index}")
print("void f(void *p) { cudaFree(p); A40 }")
