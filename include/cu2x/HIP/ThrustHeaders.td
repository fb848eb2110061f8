//===- ThrustHeaders.td - Which header of rocThrust has what *- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Facts of ROCm 6.3: names that one public header of rocThrust declares, and
// which of these headers another one includes, directly or not, as listed by
// `clang -x hip -M`. Names that several headers declare, and those that come
// from headers not meant to be included, have no row.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HIP_THRUSTHEADERS
#define CU2X_HIP_THRUSTHEADERS

/// Members of namespace thrust that a program needs `header` for.
class Declares<string header, list<string> names> {
  string Header = header;
  list<string> Names = names;
}

/// `header` includes the other ones.
class Brings<string header, list<string> headers> {
  string Header = header;
  list<string> Headers = headers;
}

def : Declares<"thrust/adjacent_difference.h", ["adjacent_difference"]>;
def : Declares<"thrust/advance.h", ["advance", "next", "prev"]>;
def : Declares<"thrust/binary_search.h", [
  "binary_search", "equal_range", "lower_bound", "upper_bound"
]>;
def : Declares<"thrust/complex.h", ["complex"]>;
def : Declares<"thrust/copy.h", ["copy", "copy_if", "copy_n"]>;
def : Declares<"thrust/count.h", ["count", "count_if"]>;
def : Declares<"thrust/device_vector.h", ["device_vector"]>;
def : Declares<"thrust/distance.h", ["distance"]>;
def : Declares<"thrust/equal.h", ["equal"]>;
def : Declares<"thrust/extrema.h", [
  "max_element", "min_element", "minmax_element"
]>;
def : Declares<"thrust/fill.h", ["fill", "fill_n"]>;
def : Declares<"thrust/find.h", ["find", "find_if", "find_if_not"]>;
def : Declares<"thrust/for_each.h", ["for_each", "for_each_n"]>;
def : Declares<"thrust/functional.h", [
  "binary_function", "binary_negate", "bit_and", "bit_or", "bit_xor", "divides",
  "equal_to", "greater", "greater_equal", "identity", "less", "less_equal",
  "logical_and", "logical_not", "logical_or", "maximum", "minimum", "minus",
  "modulus", "multiplies", "negate", "not1", "not2", "not_equal_to", "plus",
  "project1st", "project2nd", "square", "unary_function", "unary_negate"
]>;
def : Declares<"thrust/gather.h", ["gather", "gather_if"]>;
def : Declares<"thrust/generate.h", ["generate", "generate_n"]>;
def : Declares<"thrust/host_vector.h", ["host_vector"]>;
def : Declares<"thrust/inner_product.h", ["inner_product"]>;
def : Declares<"thrust/iterator/constant_iterator.h", [
  "constant_iterator", "make_constant_iterator"
]>;
def : Declares<"thrust/iterator/counting_iterator.h", [
  "counting_iterator", "make_counting_iterator"
]>;
def : Declares<"thrust/iterator/discard_iterator.h", [
  "discard_iterator", "make_discard_iterator"
]>;
def : Declares<"thrust/iterator/permutation_iterator.h", [
  "make_permutation_iterator", "permutation_iterator"
]>;
def : Declares<"thrust/iterator/reverse_iterator.h", [
  "make_reverse_iterator", "reverse_iterator"
]>;
def : Declares<"thrust/iterator/transform_input_output_iterator.h", [
  "make_transform_input_output_iterator", "transform_input_output_iterator"
]>;
def : Declares<"thrust/iterator/transform_iterator.h", [
  "make_transform_iterator", "transform_iterator"
]>;
def : Declares<"thrust/iterator/transform_output_iterator.h", [
  "make_transform_output_iterator", "transform_output_iterator"
]>;
def : Declares<"thrust/iterator/zip_iterator.h", [
  "make_zip_iterator", "zip_iterator"
]>;
def : Declares<"thrust/logical.h", ["all_of", "any_of", "none_of"]>;
def : Declares<"thrust/merge.h", ["merge", "merge_by_key"]>;
def : Declares<"thrust/mismatch.h", ["mismatch"]>;
def : Declares<"thrust/partition.h", [
  "is_partitioned", "partition", "partition_copy", "partition_point",
  "stable_partition", "stable_partition_copy"
]>;
def : Declares<"thrust/random.h", [
  "default_random_engine", "ranlux24", "ranlux48", "taus88"
]>;
def : Declares<"thrust/random/discard_block_engine.h", [
  "discard_block_engine"
]>;
def : Declares<"thrust/random/linear_congruential_engine.h", [
  "linear_congruential_engine", "minstd_rand", "minstd_rand0"
]>;
def : Declares<"thrust/random/linear_feedback_shift_engine.h", [
  "linear_feedback_shift_engine"
]>;
def : Declares<"thrust/random/normal_distribution.h", ["normal_distribution"]>;
def : Declares<"thrust/random/subtract_with_carry_engine.h", [
  "ranlux24_base", "ranlux48_base", "subtract_with_carry_engine"
]>;
def : Declares<"thrust/random/uniform_int_distribution.h", [
  "uniform_int_distribution"
]>;
def : Declares<"thrust/random/uniform_real_distribution.h", [
  "uniform_real_distribution"
]>;
def : Declares<"thrust/random/xor_combine_engine.h", ["xor_combine_engine"]>;
def : Declares<"thrust/reduce.h", ["reduce", "reduce_by_key"]>;
def : Declares<"thrust/remove.h", [
  "remove", "remove_copy", "remove_copy_if", "remove_if"
]>;
def : Declares<"thrust/replace.h", [
  "replace", "replace_copy", "replace_copy_if", "replace_if"
]>;
def : Declares<"thrust/reverse.h", ["reverse", "reverse_copy"]>;
def : Declares<"thrust/scan.h", [
  "exclusive_scan", "exclusive_scan_by_key", "inclusive_scan",
  "inclusive_scan_by_key"
]>;
def : Declares<"thrust/scatter.h", ["scatter", "scatter_if"]>;
def : Declares<"thrust/sequence.h", ["sequence"]>;
def : Declares<"thrust/set_operations.h", [
  "set_difference", "set_difference_by_key", "set_intersection",
  "set_intersection_by_key", "set_symmetric_difference",
  "set_symmetric_difference_by_key", "set_union", "set_union_by_key"
]>;
def : Declares<"thrust/shuffle.h", ["shuffle", "shuffle_copy"]>;
def : Declares<"thrust/sort.h", [
  "is_sorted", "is_sorted_until", "sort", "sort_by_key", "stable_sort",
  "stable_sort_by_key"
]>;
def : Declares<"thrust/tabulate.h", ["tabulate"]>;
def : Declares<"thrust/transform.h", ["transform", "transform_if"]>;
def : Declares<"thrust/transform_reduce.h", ["transform_reduce"]>;
def : Declares<"thrust/transform_scan.h", [
  "transform_exclusive_scan", "transform_inclusive_scan"
]>;
def : Declares<"thrust/tuple.h", ["make_tuple", "tie", "tuple"]>;
def : Declares<"thrust/uninitialized_copy.h", [
  "uninitialized_copy", "uninitialized_copy_n"
]>;
def : Declares<"thrust/uninitialized_fill.h", [
  "uninitialized_fill", "uninitialized_fill_n"
]>;
def : Declares<"thrust/unique.h", [
  "unique", "unique_by_key", "unique_by_key_copy", "unique_copy", "unique_count"
]>;
def : Declares<"thrust/universal_vector.h", ["universal_vector"]>;
def : Declares<"thrust/zip_function.h", ["make_zip_function", "zip_function"]>;

def : Brings<"thrust/adjacent_difference.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/binary_search.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/copy.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/transform_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/replace.h", "thrust/scan.h", "thrust/scatter.h", "thrust/transform.h",
  "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/count.h", [
  "thrust/advance.h", "thrust/device_vector.h", "thrust/distance.h",
  "thrust/equal.h", "thrust/fill.h", "thrust/find.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/mismatch.h", "thrust/reduce.h",
  "thrust/replace.h", "thrust/scan.h", "thrust/scatter.h", "thrust/transform.h",
  "thrust/transform_reduce.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/device_allocator.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/device_delete.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/device_free.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/device_make_unique.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/device_malloc.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/device_malloc_allocator.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/device_new.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/device_new_allocator.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/device_ptr.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/device_reference.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/device_vector.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/equal.h", "thrust/fill.h",
  "thrust/find.h", "thrust/for_each.h", "thrust/functional.h",
  "thrust/generate.h", "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/mismatch.h", "thrust/reduce.h",
  "thrust/replace.h", "thrust/scan.h", "thrust/scatter.h", "thrust/transform.h",
  "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/distance.h", ["thrust/advance.h"]>;
def : Brings<"thrust/equal.h", [
  "thrust/advance.h", "thrust/device_vector.h", "thrust/distance.h",
  "thrust/fill.h", "thrust/find.h", "thrust/for_each.h", "thrust/functional.h",
  "thrust/generate.h", "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/mismatch.h", "thrust/reduce.h",
  "thrust/replace.h", "thrust/scan.h", "thrust/scatter.h", "thrust/transform.h",
  "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/event.h", [
  "thrust/advance.h", "thrust/copy.h", "thrust/device_vector.h",
  "thrust/distance.h", "thrust/equal.h", "thrust/extrema.h", "thrust/fill.h",
  "thrust/find.h", "thrust/for_each.h", "thrust/functional.h",
  "thrust/generate.h", "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/merge.h", "thrust/mismatch.h",
  "thrust/reduce.h", "thrust/replace.h", "thrust/reverse.h", "thrust/scan.h",
  "thrust/scatter.h", "thrust/transform.h", "thrust/transform_reduce.h",
  "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/execution_policy.h", [
  "thrust/advance.h", "thrust/copy.h", "thrust/device_vector.h",
  "thrust/distance.h", "thrust/equal.h", "thrust/extrema.h", "thrust/fill.h",
  "thrust/find.h", "thrust/for_each.h", "thrust/functional.h",
  "thrust/generate.h", "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/merge.h", "thrust/mismatch.h",
  "thrust/reduce.h", "thrust/replace.h", "thrust/reverse.h", "thrust/scan.h",
  "thrust/scatter.h", "thrust/transform.h", "thrust/transform_reduce.h",
  "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/extrema.h", [
  "thrust/advance.h", "thrust/copy.h", "thrust/device_vector.h",
  "thrust/distance.h", "thrust/equal.h", "thrust/fill.h", "thrust/find.h",
  "thrust/for_each.h", "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/merge.h", "thrust/mismatch.h",
  "thrust/reduce.h", "thrust/replace.h", "thrust/reverse.h", "thrust/scan.h",
  "thrust/scatter.h", "thrust/transform.h", "thrust/transform_reduce.h",
  "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/fill.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/tuple.h"
]>;
def : Brings<"thrust/find.h", [
  "thrust/advance.h", "thrust/device_vector.h", "thrust/distance.h",
  "thrust/equal.h", "thrust/fill.h", "thrust/for_each.h", "thrust/functional.h",
  "thrust/generate.h", "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/mismatch.h", "thrust/reduce.h",
  "thrust/replace.h", "thrust/scan.h", "thrust/scatter.h", "thrust/transform.h",
  "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/for_each.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/functional.h",
  "thrust/tuple.h"
]>;
def : Brings<"thrust/functional.h", ["thrust/tuple.h"]>;
def : Brings<"thrust/future.h", [
  "thrust/advance.h", "thrust/copy.h", "thrust/device_vector.h",
  "thrust/distance.h", "thrust/equal.h", "thrust/extrema.h", "thrust/fill.h",
  "thrust/find.h", "thrust/for_each.h", "thrust/functional.h",
  "thrust/generate.h", "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/merge.h", "thrust/mismatch.h",
  "thrust/reduce.h", "thrust/replace.h", "thrust/reverse.h", "thrust/scan.h",
  "thrust/scatter.h", "thrust/transform.h", "thrust/transform_reduce.h",
  "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/gather.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/transform.h", "thrust/tuple.h"
]>;
def : Brings<"thrust/generate.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/tuple.h"
]>;
def : Brings<"thrust/host_vector.h", [
  "thrust/advance.h", "thrust/device_vector.h", "thrust/distance.h",
  "thrust/equal.h", "thrust/fill.h", "thrust/find.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/mismatch.h", "thrust/reduce.h",
  "thrust/replace.h", "thrust/scan.h", "thrust/scatter.h", "thrust/transform.h",
  "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/inner_product.h", [
  "thrust/advance.h", "thrust/device_vector.h", "thrust/distance.h",
  "thrust/equal.h", "thrust/fill.h", "thrust/find.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/mismatch.h", "thrust/reduce.h",
  "thrust/replace.h", "thrust/scan.h", "thrust/scatter.h", "thrust/transform.h",
  "thrust/transform_reduce.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/iterator/constant_iterator.h", [
  "thrust/iterator/counting_iterator.h"
]>;
def : Brings<"thrust/iterator/discard_iterator.h", [
  "thrust/iterator/counting_iterator.h"
]>;
def : Brings<"thrust/iterator/zip_iterator.h", [
  "thrust/advance.h", "thrust/tuple.h"
]>;
def : Brings<"thrust/logical.h", [
  "thrust/advance.h", "thrust/device_vector.h", "thrust/distance.h",
  "thrust/equal.h", "thrust/fill.h", "thrust/find.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/mismatch.h", "thrust/reduce.h",
  "thrust/replace.h", "thrust/scan.h", "thrust/scatter.h", "thrust/transform.h",
  "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/memory.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/merge.h", [
  "thrust/advance.h", "thrust/copy.h", "thrust/device_vector.h",
  "thrust/distance.h", "thrust/equal.h", "thrust/extrema.h", "thrust/fill.h",
  "thrust/find.h", "thrust/for_each.h", "thrust/functional.h",
  "thrust/generate.h", "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/mismatch.h", "thrust/reduce.h",
  "thrust/replace.h", "thrust/reverse.h", "thrust/scan.h", "thrust/scatter.h",
  "thrust/transform.h", "thrust/transform_reduce.h", "thrust/tuple.h",
  "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/mismatch.h", [
  "thrust/advance.h", "thrust/device_vector.h", "thrust/distance.h",
  "thrust/equal.h", "thrust/fill.h", "thrust/find.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/reduce.h", "thrust/replace.h",
  "thrust/scan.h", "thrust/scatter.h", "thrust/transform.h", "thrust/tuple.h",
  "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/optional.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/iterator/zip_iterator.h", "thrust/tuple.h"
]>;
def : Brings<"thrust/pair.h", ["thrust/tuple.h"]>;
def : Brings<"thrust/partition.h", [
  "thrust/advance.h", "thrust/copy.h", "thrust/count.h",
  "thrust/device_vector.h", "thrust/distance.h", "thrust/equal.h",
  "thrust/extrema.h", "thrust/fill.h", "thrust/find.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/merge.h", "thrust/mismatch.h",
  "thrust/reduce.h", "thrust/remove.h", "thrust/replace.h", "thrust/reverse.h",
  "thrust/scan.h", "thrust/scatter.h", "thrust/sort.h", "thrust/transform.h",
  "thrust/transform_reduce.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/random.h", [
  "thrust/random/discard_block_engine.h",
  "thrust/random/linear_congruential_engine.h",
  "thrust/random/linear_feedback_shift_engine.h",
  "thrust/random/normal_distribution.h",
  "thrust/random/subtract_with_carry_engine.h",
  "thrust/random/uniform_int_distribution.h",
  "thrust/random/uniform_real_distribution.h",
  "thrust/random/xor_combine_engine.h", "thrust/tuple.h"
]>;
def : Brings<"thrust/random/normal_distribution.h", [
  "thrust/random/uniform_real_distribution.h", "thrust/tuple.h"
]>;
def : Brings<"thrust/random/subtract_with_carry_engine.h", [
  "thrust/random/linear_congruential_engine.h"
]>;
def : Brings<"thrust/random/uniform_int_distribution.h", [
  "thrust/random/uniform_real_distribution.h", "thrust/tuple.h"
]>;
def : Brings<"thrust/random/uniform_real_distribution.h", ["thrust/tuple.h"]>;
def : Brings<"thrust/reduce.h", [
  "thrust/advance.h", "thrust/device_vector.h", "thrust/distance.h",
  "thrust/equal.h", "thrust/fill.h", "thrust/find.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/mismatch.h", "thrust/replace.h",
  "thrust/scan.h", "thrust/scatter.h", "thrust/transform.h", "thrust/tuple.h",
  "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/remove.h", [
  "thrust/advance.h", "thrust/copy.h", "thrust/distance.h", "thrust/fill.h",
  "thrust/for_each.h", "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/transform_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/replace.h", "thrust/scan.h", "thrust/scatter.h", "thrust/transform.h",
  "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/replace.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/iterator/counting_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/transform.h", "thrust/tuple.h"
]>;
def : Brings<"thrust/reverse.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/reverse_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/transform.h", "thrust/tuple.h",
  "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/scan.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/replace.h", "thrust/transform.h", "thrust/tuple.h",
  "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/scatter.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/transform.h", "thrust/tuple.h"
]>;
def : Brings<"thrust/sequence.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/iterator/counting_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/tabulate.h", "thrust/transform.h",
  "thrust/tuple.h"
]>;
def : Brings<"thrust/set_operations.h", [
  "thrust/advance.h", "thrust/copy.h", "thrust/device_vector.h",
  "thrust/distance.h", "thrust/equal.h", "thrust/extrema.h", "thrust/fill.h",
  "thrust/find.h", "thrust/for_each.h", "thrust/functional.h",
  "thrust/generate.h", "thrust/iterator/constant_iterator.h",
  "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/merge.h", "thrust/mismatch.h",
  "thrust/reduce.h", "thrust/replace.h", "thrust/reverse.h", "thrust/scan.h",
  "thrust/scatter.h", "thrust/transform.h", "thrust/transform_reduce.h",
  "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/shuffle.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/discard_iterator.h",
  "thrust/iterator/transform_iterator.h",
  "thrust/iterator/transform_output_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/random.h",
  "thrust/random/discard_block_engine.h",
  "thrust/random/linear_congruential_engine.h",
  "thrust/random/linear_feedback_shift_engine.h",
  "thrust/random/normal_distribution.h",
  "thrust/random/subtract_with_carry_engine.h",
  "thrust/random/uniform_int_distribution.h",
  "thrust/random/uniform_real_distribution.h",
  "thrust/random/xor_combine_engine.h", "thrust/replace.h", "thrust/scan.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/sort.h", [
  "thrust/advance.h", "thrust/copy.h", "thrust/device_vector.h",
  "thrust/distance.h", "thrust/equal.h", "thrust/extrema.h", "thrust/fill.h",
  "thrust/find.h", "thrust/for_each.h", "thrust/functional.h",
  "thrust/generate.h", "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/merge.h", "thrust/mismatch.h",
  "thrust/reduce.h", "thrust/replace.h", "thrust/reverse.h", "thrust/scan.h",
  "thrust/scatter.h", "thrust/transform.h", "thrust/transform_reduce.h",
  "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/swap.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/iterator/zip_iterator.h", "thrust/tuple.h"
]>;
def : Brings<"thrust/system_error.h", [
  "thrust/functional.h", "thrust/tuple.h"
]>;
def : Brings<"thrust/tabulate.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/iterator/counting_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/transform.h", "thrust/tuple.h"
]>;
def : Brings<"thrust/transform.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/iterator/zip_iterator.h", "thrust/tuple.h"
]>;
def : Brings<"thrust/transform_reduce.h", [
  "thrust/advance.h", "thrust/device_vector.h", "thrust/distance.h",
  "thrust/equal.h", "thrust/fill.h", "thrust/find.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/mismatch.h", "thrust/reduce.h",
  "thrust/replace.h", "thrust/scan.h", "thrust/scatter.h", "thrust/transform.h",
  "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/transform_scan.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/replace.h", "thrust/scan.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/uninitialized_copy.h", [
  "thrust/advance.h", "thrust/copy.h", "thrust/distance.h", "thrust/fill.h",
  "thrust/for_each.h", "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/transform_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/replace.h", "thrust/scan.h", "thrust/scatter.h", "thrust/transform.h",
  "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/uninitialized_fill.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/tuple.h"
]>;
def : Brings<"thrust/unique.h", [
  "thrust/advance.h", "thrust/copy.h", "thrust/count.h",
  "thrust/device_vector.h", "thrust/distance.h", "thrust/equal.h",
  "thrust/fill.h", "thrust/find.h", "thrust/for_each.h", "thrust/functional.h",
  "thrust/generate.h", "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/mismatch.h", "thrust/reduce.h",
  "thrust/replace.h", "thrust/scan.h", "thrust/scatter.h", "thrust/transform.h",
  "thrust/transform_reduce.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/universal_allocator.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/universal_ptr.h", [
  "thrust/advance.h", "thrust/distance.h", "thrust/fill.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h", "thrust/iterator/zip_iterator.h",
  "thrust/transform.h", "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/universal_vector.h", [
  "thrust/advance.h", "thrust/device_vector.h", "thrust/distance.h",
  "thrust/equal.h", "thrust/fill.h", "thrust/find.h", "thrust/for_each.h",
  "thrust/functional.h", "thrust/generate.h",
  "thrust/iterator/counting_iterator.h",
  "thrust/iterator/permutation_iterator.h",
  "thrust/iterator/reverse_iterator.h", "thrust/iterator/transform_iterator.h",
  "thrust/iterator/zip_iterator.h", "thrust/mismatch.h", "thrust/reduce.h",
  "thrust/replace.h", "thrust/scan.h", "thrust/scatter.h", "thrust/transform.h",
  "thrust/tuple.h", "thrust/uninitialized_fill.h"
]>;
def : Brings<"thrust/zip_function.h", ["thrust/tuple.h"]>;

#endif // CU2X_HIP_THRUSTHEADERS
