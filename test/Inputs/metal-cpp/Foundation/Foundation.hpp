//===- Foundation.hpp - Foundation for the fake Metal -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The names of metal-cpp that the Metal backend uses, in our own text, with
// bodies that work without Apple's frameworks: objects are counted, and pools
// release what was left for later.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_FOUNDATION_HPP
#define CU2X_TEST_FOUNDATION_HPP

#include <string>
#include <vector>

namespace NS {

using UInteger = unsigned long;
using Integer = long;
enum StringEncoding : UInteger { UTF8StringEncoding = 4 };

struct Range {
  static Range Make(UInteger Location, UInteger Length) {
    return {Location, Length};
  }
  Range(UInteger Location, UInteger Length)
      : location(Location), length(Length) {}
  UInteger location, length;
};

class Object {
public:
  Object() { ++numAlive(); }
  Object(const Object &) = delete;
  virtual ~Object() { --numAlive(); }
  void release() {
    if (--References == 0)
      delete this;
  }
  /// Of the test: how many objects there are.
  static int &numAlive() {
    static int Count = 0;
    return Count;
  }

protected:
  void addReference() { ++References; }

private:
  int References = 1;
};

template <class T> class Referencing : public Object {
public:
  T *retain() {
    addReference();
    return static_cast<T *>(this);
  }
};

class AutoreleasePool : public Referencing<AutoreleasePool> {
public:
  static AutoreleasePool *alloc() { return new AutoreleasePool; }
  AutoreleasePool *init() {
    stack().push_back(this);
    return this;
  }
  ~AutoreleasePool() override {
    stack().pop_back();
    for (Object *Each : Objects)
      Each->release();
  }
  /// What metal-cpp's functions do that give no reference. Without a pool the
  /// object leaks, as on a Mac.
  template <class T> static T *add(T *Of) {
    if (!stack().empty())
      stack().back()->Objects.push_back(Of);
    return Of;
  }

private:
  static std::vector<AutoreleasePool *> &stack() {
    static thread_local std::vector<AutoreleasePool *> Pools;
    return Pools;
  }
  std::vector<Object *> Objects;
};

class String : public Referencing<String> {
public:
  static String *string(const char *Text, StringEncoding) {
    auto *S = new String;
    S->Text = Text;
    return AutoreleasePool::add(S);
  }
  const char *utf8String() const { return Text.c_str(); }

private:
  std::string Text;
};

class Error : public Referencing<Error> {
public:
  static Error *make(Integer Code, const char *Text) {
    auto *E = new Error;
    E->Code = Code;
    E->Text = Text;
    return AutoreleasePool::add(E);
  }
  Integer code() const { return Code; }
  String *localizedDescription() const {
    return String::string(Text.c_str(), UTF8StringEncoding);
  }

private:
  Integer Code = 0;
  std::string Text;
};

class Array : public Referencing<Array> {
public:
  UInteger count() const { return Objects.size(); }
  template <class T> T *object(UInteger Index) const {
    return static_cast<T *>(Objects[Index]);
  }
  ~Array() override {
    for (Object *Each : Objects)
      Each->release();
  }
  std::vector<Object *> Objects;
};

} // namespace NS

#endif // CU2X_TEST_FOUNDATION_HPP
