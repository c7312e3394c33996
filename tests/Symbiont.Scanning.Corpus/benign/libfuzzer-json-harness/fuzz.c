/* Harness for the JSON reader. clang -g -O1 -fsanitize=fuzzer,address,undefined fuzz.c json.c -o fuzz && ./fuzz corpus/ */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"

static const char *const seeds[] = {
    "{}", "[1,2,3]", "\"\\u0000\"", "1e999", "{\"a\":{\"a\":{\"a\":{}}}}",
    "\xef\xbb\xbf{}", "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]",
};

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc;
    (void)argv;
    for (size_t i = 0; i < sizeof seeds / sizeof *seeds; i++) {
        json_value *value = json_parse(seeds[i], strlen(seeds[i]), NULL);
        json_free(value);
    }
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    json_error error;
    json_value *value = json_parse((const char *)data, size, &error);
    if (!value) return 0;

    /* What was read and written must read the same again. */
    size_t length;
    char *text = json_write(value, &length);
    json_value *again = json_parse(text, length, &error);
    if (!again || !json_equal(value, again)) abort();
    json_free(again);
    free(text);
    json_free(value);
    return 0;
}
