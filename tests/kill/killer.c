/* Kills the program it is preloaded into at the Nth call that changes a file, as a power cut or an
   impatient user would. KILL_AT=N chooses the call, KILL_HOW says when: "before" it happens,
   "after" it happened, or "torn", half written. KILL_LOG=FILE counts the calls instead. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static long calls, at = -1;
static const char *how = "before";
static char *counter;

__attribute__((constructor)) static void begin(void) {
    const char *n = getenv("KILL_AT");
    if (n) at = atol(n);
    if (getenv("KILL_HOW")) how = getenv("KILL_HOW");
    counter = getenv("KILL_LOG");
}

static void die(void) { kill(getpid(), SIGKILL); for (;;) pause(); }
static int is(const char *what) { return strcmp(how, what) == 0; }

/* Whether this is the call to die at. */
static int now(void) { return __sync_add_and_fetch(&calls, 1) == at; }

__attribute__((destructor)) static void end(void) {
    if (!counter) return;
    int fd = open(counter, O_CREAT | O_TRUNC | O_WRONLY, 0600);
    char text[24]; int i = sizeof text; long n = calls;
    do { text[--i] = '0' + n % 10; n /= 10; } while (n);
    ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    real(fd, text + i, sizeof text - i);
}

#define REAL(name) static __typeof__(name) *real; if (!real) real = dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *bytes, size_t n) {
    REAL(write);
    int last = now();
    if (last && is("before")) die();
    ssize_t done = real(fd, bytes, last && is("torn") ? n / 2 : n);
    if (last) die();
    return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t where) {
    REAL(pwrite64);
    int last = now();
    if (last && is("before")) die();
    ssize_t done = real(fd, bytes, last && is("torn") ? n / 2 : n, where);
    if (last) die();
    return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t n, off_t where) { return pwrite64(fd, bytes, n, where); }

#define ONE(type, name, params, args) \
    type name params { \
        REAL(name); \
        int last = now(); \
        if (last && is("before")) die(); \
        type done = real args; \
        if (last) die(); \
        return done; \
    }

ONE(int, fsync, (int fd), (fd))
ONE(int, fdatasync, (int fd), (fd))
ONE(int, ftruncate64, (int fd, off64_t n), (fd, n))
ONE(int, ftruncate, (int fd, off_t n), (fd, n))
ONE(int, rename, (const char *from, const char *to), (from, to))
ONE(int, unlink, (const char *path), (path))
ONE(ssize_t, writev, (int fd, const struct iovec *v, int n), (fd, v, n))
