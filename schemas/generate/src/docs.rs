//! Generates the field reference, `docs/fields.md`, from `fields.toml`.

use std::fmt::Write;

use anyhow::{Result, bail};

use crate::GeneratedFile;
use crate::tables::{Field, Tables};

const INTRODUCTION: &str = "\
<!-- Written by `cargo run -p syscap-generate` from schemas/tables/fields.toml; not to be edited. -->

# Fields

The fields have the names and meanings of sysdig and Stratoshark, so that a filter works in Wireshark, Stratoshark,
sysdig and syscap. A field without a value in an event is left out of outputs, and every comparison with it is false.

| type | values |
| --- | --- |
| text, bytes | text, bytes |
| bool | true or false |
| i16 to i64, u16 to u64 | whole numbers, signed and unsigned |
| f64 | numbers |
| ip, net | IPv4 and IPv6 addresses; a `net` is compared with a network such as `10.0.0.0/8` |
| time, duration | nanoseconds, since 1970 or as a length of time |
| list of … | several values |
| any | the type of the parameter |

| carried | place of the field in a pcapng capture |
| --- | --- |
| always | in every event |
| all | in every event with `--fields all` |
| no | nowhere: the field follows from other fields, or serves filters only |

## In the front ends

Wireshark, Stratoshark, tshark and strato have the names below. Values are written as follows:

| field | Wireshark and tshark | with Stratoshark's plugin (Stratoshark, strato, and a tshark that is installed with them) |
| --- | --- | --- |
| an `ip` such as `fd.sip` | one address as text, `fd.sip == 127.0.0.1` or `fd.sip == \"::1\"` | one address in quotes, `fd.sip == \"127.0.0.1\"` |
| `fd.sip.v4`, `fd.sip.v6` and so on | an address or a network: `fd.sip.v4 == 10.0.0.0/8`, `fd.sip.v6 == fe80::/10` | the same |
| `proc.aname` | any ancestor: `proc.aname == \"sshd\"` | the same, in quotes |
| `proc.aname.1` to `proc.aname.{ancestors}` | one ancestor; `proc.aname[1]` in sysdig and syscap | the same |
| `evt.truncated` | true if values of the event were truncated to fit into a packet; `evt.truncated.value` has their names | the same |

A field by itself is true if the event has the field, whatever its value: `evt.is_wait` matches every event, and
`!evt.is_wait` none. Compare a flag with its value: `evt.is_wait == 1`, `evt.is_wait == 0`.

`syscap.class` has the first class that applies to an event, and the profile colours it: `lost` (events before it were
lost), `denied` (refused, or out of a resource), `failed`, `exec`, `wait` (waits for others, or is to be repeated), `slow`
(over 10 ms), `network`, `write` (to a file), `container`. To hide what just waits: `!(syscap.class == \"wait\")`.

Texts are escaped as in strace, since a front end would print them raw: control characters, bidirectional controls, line
separators, and bytes that are not UTF-8. A file named `a`, newline, `b` is found by `fd.name == \"a\\\\nb\"`.

## Arguments

An argument in round brackets is optional. Numbers in `[N]` count ancestors from 1, the parent; they count parameters,
arguments and fds from 0.
";

/// The classes of fields in the order of the reference, with their titles. A field's class is its name up to the first
/// dot.
const CLASSES: &[(&str, &str)] = &[
    ("evt", "The event"),
    ("host", "The host"),
    ("syscall", "The system call"),
    ("proc", "The process"),
    ("thread", "The thread"),
    ("user", "The user"),
    ("group", "The group"),
    ("fd", "The file descriptor"),
    ("fs", "Paths of calls on files"),
    ("fdlist", "File descriptors of a poll"),
    ("container", "The container"),
];

/// Returns the files in `docs`.
pub fn generate(tables: &Tables) -> Result<Vec<GeneratedFile>> {
    let mut out = INTRODUCTION.replace("{ancestors}", &tables.ancestors.to_string());
    for field in &tables.fields {
        if !CLASSES.iter().any(|(class, _)| *class == class_of(field)) {
            bail!("fields.toml: {} belongs to no class of docs.rs", field.name);
        }
        if field.text.is_empty() {
            bail!("fields.toml: {} has no text", field.name);
        }
    }
    for (class, title) in CLASSES {
        writeln!(out, "\n## {title}\n\n| field | type | carried | meaning |\n| --- | --- | --- | --- |")?;
        for field in tables.fields.iter().filter(|field| class_of(field) == *class) {
            row(&mut out, field)?;
        }
    }
    Ok(vec![("docs/fields.md".into(), out)])
}

fn class_of(field: &Field) -> &str {
    field.name.split('.').next().unwrap_or_default()
}

fn row(out: &mut String, field: &Field) -> Result<()> {
    let argument = match field.argument.as_deref() {
        None => "",
        Some("ancestor" | "number") => "`[N]`",
        Some("parameter") => "`.NAME` or `[N]`",
        Some("path") => "`.src` or `.dst`",
        Some("name") if field.name == "thread.cgroup" => "`.NAME`",
        Some("name") => "`[NAME]`",
        Some("event") => "`.EVENT`",
        Some(other) => bail!("fields.toml: {}: argument '{other}'", field.name),
    };
    let argument = match (argument, needs_argument(field)) {
        ("", _) => String::new(),
        (argument, true) => format!(" {argument}"),
        (argument, false) => format!(" ({argument})"),
    };
    let list = if field.list { "list of " } else { "" };
    let kind = if field.kind == "dynamic" { "any" } else { &field.kind };
    let carried = match field.carried.as_str() {
        "default" | "header" | "bit" | "alias" => "always",
        "all" => "all",
        _ => "no",
    };
    writeln!(
        out,
        "| `{}`{argument} | {list}{kind} | {carried} | {} |",
        field.name,
        field.text.replace('|', "\\|").replace('<', "&lt;")
    )?;
    Ok(())
}

fn needs_argument(field: &Field) -> bool {
    matches!(field.argument.as_deref(), Some("parameter" | "event")) || field.name == "thread.cgroup"
}
