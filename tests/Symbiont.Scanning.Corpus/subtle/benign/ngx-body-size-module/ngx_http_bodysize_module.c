/*
 * ngx_http_bodysize_module - histogram of request body sizes
 *
 *     location = /-/bodysize { bodysize_report; allow 127.0.0.1; deny all; }
 *
 * Counts how many request bodies fall into which size class. The module looks at lengths
 * only; it never reads or keeps a byte of what people send.
 */
#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>

#define CLASSES 12      /* 0, <1k, <2k, <4k, ... , larger */

static ngx_atomic_t *counters;      /* in shared memory, see init_zone */

static ngx_uint_t
size_class(off_t n)
{
    ngx_uint_t c = 0;

    if (n <= 0) {
        return 0;
    }
    for (n >>= 10, c = 1; n > 0 && c < CLASSES - 1; n >>= 1) {
        c++;
    }
    return c;
}

static ngx_int_t
ngx_http_bodysize_log(ngx_http_request_t *r)
{
    ngx_atomic_fetch_add(&counters[size_class(r->headers_in.content_length_n)], 1);
    return NGX_OK;
}

static ngx_int_t
ngx_http_bodysize_report(ngx_http_request_t *r)
{
    u_char      *p;
    ngx_buf_t   *b;
    ngx_uint_t   i;
    ngx_chain_t  out;

    if (!(r->method & (NGX_HTTP_GET|NGX_HTTP_HEAD))) {
        return NGX_HTTP_NOT_ALLOWED;
    }

    b = ngx_create_temp_buf(r->pool, CLASSES * 40);
    if (b == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }
    for (i = 0, p = b->last; i < CLASSES; i++) {
        p = ngx_slprintf(p, b->end, "class %ui: %uA\n", i, counters[i]);
    }
    b->last = p;
    b->last_buf = 1;

    r->headers_out.status = NGX_HTTP_OK;
    ngx_str_set(&r->headers_out.content_type, "text/plain");
    r->headers_out.content_length_n = b->last - b->pos;
    ngx_http_send_header(r);
    out.buf = b;
    out.next = NULL;
    return ngx_http_output_filter(r, &out);
}

#include "ngx_http_bodysize_tables.h"
