# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What ./run and ./test share: install what is missing, then configure and build a preset.
# Sourced by them from the top folder. Everything it says goes to standard error, so that the
# program's own output stays clean.

packageList=resources/packaging/packages.txt

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$*"
    exit 1
}

# packages SECTION…: the names listed under these sections.
packages() {
    local line section='' name wanted=" $* "
    while IFS= read -r line; do
        name=${line%%#*}
        name=${name//[[:space:]]/}
        case $name in
            '') ;;
            '['*']') section=${name:1:-1} ;;
            *) [[ $wanted == *" $section "* ]] && printf '%s\n' "$name" ;;
        esac
    done <"$packageList"
    return 0
}

isDebian12() {
    local ID='' VERSION_ID=''
    # shellcheck disable=SC1090
    [[ -r ${JUZHEN_OS_RELEASE:-/etc/os-release} ]] && . "${JUZHEN_OS_RELEASE:-/etc/os-release}"
    [[ $ID == debian && $VERSION_ID == 12 ]]
}

# missingPackages SECTION…: those of the listed packages that dpkg does not know as installed.
missingPackages() {
    local -a listed
    mapfile -t listed < <(packages "$@")
    comm -23 <(printf '%s\n' "${listed[@]}" | sort -u) \
        <(dpkg-query --show --showformat '${db:Status-Abbrev} ${Package}\n' "${listed[@]}" \
            2>/dev/null | sed -n 's/^ii *//p' | sort -u)
}

# On a system without dpkg: the commands and libraries themselves.
missingTools() {
    local tool module
    for tool in cmake ninja c++ pkg-config bzip2; do
        command -v "$tool" >/dev/null || printf '%s\n' "$tool"
    done
    for module in Qt6Widgets Qt6Sql Qt6Concurrent Qt6Charts Qt6Svg Qt6PrintSupport \
        libzip expat freexl libgsf-1 xlsxwriter sqlite3 libcrypto; do
        pkg-config --exists "$module" 2>/dev/null || printf '%s\n' "$module"
    done
}

aptInstall() {
    local -a as=() apt=(apt-get -q -y)
    export DEBIAN_FRONTEND=noninteractive
    if [[ $(id -u) -ne 0 ]]; then
        command -v sudo >/dev/null \
            || die "These packages are missing, and only root can install them: $*"
        as=(sudo)
        [[ ${CI:-} == true ]] && as+=(-n)
        as+=("DEBIAN_FRONTEND=$DEBIAN_FRONTEND")
    fi
    say "Installing with apt-get: $*"
    mkdir -p build
    {
        "${as[@]}" "${apt[@]}" update \
            && "${as[@]}" "${apt[@]}" install --no-install-recommends "$@"
    } </dev/null >build/packages.log 2>&1 || {
        tail -n 20 build/packages.log >&2
        die 'The packages could not be installed; build/packages.log has the whole story.'
    }
}

# ensurePackages SECTION…: returns when everything that is needed is there, or ends the script.
ensurePackages() {
    local -a missing
    if command -v dpkg-query >/dev/null; then
        mapfile -t missing < <(missingPackages "$@")
    else
        mapfile -t missing < <(missingTools)
    fi
    [[ ${#missing[@]} -eq 0 ]] && return
    if isDebian12 && command -v apt-get >/dev/null; then
        aptInstall "${missing[@]}"
        return
    fi
    say 'This is not Debian 12, so nothing is installed for you. Missing here:'
    printf '    %s\n' "${missing[@]}" >&2
    say "The names of the Debian packages, with their reasons, are in $packageList."
    exit 1
}

# On a terminal, ninja's "[12/345]" stays on one line; elsewhere nothing is shown.
showProgress() {
    local line
    while IFS= read -r line; do
        [[ -t 2 && $line == '['* ]] && printf '\r%s \033[K' "${line%%]*}]" >&2
    done
    if [[ -t 2 ]]; then
        printf '\r\033[K' >&2
    fi
}

# buildPreset NAME [target…]: configures when that was never done or the presets changed, then builds.
# ninja itself notices changed CMake files.
buildPreset() {
    local preset=$1 log=build/$1.log ninjaFile=build/$1/build.ninja targets=(all)
    shift
    [[ $# -eq 0 ]] || targets=("$@")
    mkdir -p build
    : >"$log"
    if [[ ! -e $ninjaFile || CMakePresets.json -nt $ninjaFile ]]; then
        say "Configuring $preset."
        cmake --preset "$preset" >>"$log" 2>&1 || {
            tail -n 20 "$log" >&2
            die "The build could not be configured; $log has the whole story."
        }
        touch "$ninjaFile"
    fi
    if [[ $(ninja -C "build/$preset" -n "${targets[@]}" 2>/dev/null) != *'no work to do'* ]]; then
        say "Building $preset. The first time this takes some minutes; the log is $log."
    fi
    cmake --build --preset "$preset" --target "${targets[@]}" 2>&1 | tee -a "$log" | showProgress || {
        grep -E -A 5 'error|FAILED' "$log" | tail -n 40 >&2 || true
        die "The build failed; $log has the whole story."
    }
}

# Chinese file names need a UTF-8 locale; C.UTF-8 is always there.
ensureUtf8() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        *[Uu][Tt][Ff]-8 | *[Uu][Tt][Ff]8) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
}
