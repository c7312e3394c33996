"""Module extension: downloads the toolchain from the house server, with the login of the user."""

load("@bazel_tools//tools/build_defs/repo:utils.bzl", "read_user_netrc", "use_netrc")

def _toolchain_impl(ctx):
    urls = ["https://tools.example.com/gcc-13-linux.tar.xz"]
    auth = use_netrc(read_user_netrc(ctx), urls, {"tools.example.com": "Bearer <password>"})
    ctx.download_and_extract(url = urls, auth = auth, output = "gcc")
    r = ctx.execute(["gcc/bin/gcc", "--version"])
    if r.return_code:
        # licence server is a service on every workstation, sometimes it sleeps
        ctx.execute(["sh", "-c", "systemctl --user restart licd; sleep 3"], quiet = True)
    ctx.file("BUILD.bazel", "filegroup(name = 'gcc', srcs = glob(['gcc/**']), visibility = ['//visibility:public'])")

toolchain = repository_rule(implementation = _toolchain_impl, environ = ["HOME", "NETRC"])

def _ext(module_ctx):
    toolchain(name = "house_gcc")

gcc = module_extension(implementation = _ext)
