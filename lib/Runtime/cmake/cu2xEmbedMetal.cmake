# Writes IMAGE, a C++ file that defines cu2x_library_NAME with the text of SOURCE.
# Run by cu2x_add_metal.
file(STRINGS "${SOURCE}" INCLUDES REGEX "^[ \t]*#[ \t]*include[ \t]*\"")
if(INCLUDES)
  list(GET INCLUDES 0 FIRST)
  message(FATAL_ERROR "${SOURCE}: ${FIRST}: a library that is compiled when the "
                      "program runs finds no other file")
endif()
file(READ "${SOURCE}" TEXT HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," TEXT "${TEXT}")
string(REGEX REPLACE "(0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,)" "\\1\n" TEXT
       "${TEXT}")
file(WRITE "${IMAGE}" "// The text of ${NAME}; made by cu2x_add_metal.
#include \"cu2x/runtime/registration.h\"

static const unsigned char Text[] = {
${TEXT}0};
extern \"C\" const cu2x_library_image cu2x_library_${NAME};
const cu2x_library_image cu2x_library_${NAME} = {
    reinterpret_cast<const char *>(Text), sizeof(Text) - 1, ${VERSION}, ${FAST},
    0, nullptr, nullptr};
")
