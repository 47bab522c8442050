//! The field reference, `docs/fields.md`.

use std::fmt::Write;

use anyhow::{Result, bail};

use crate::Output;
use crate::tables::{Field, Tables};

const HEAD: &str = "\
<!-- Written by `cargo run -p syscap-generate` from schemas/tables/fields.toml; not to be edited. -->

# Fields

The names and meanings are sysdig's and Stratoshark's, so that one filter works in Wireshark, Stratoshark, sysdig and
syscap. A field has no value where the event has none: every comparison with it is false, and outputs leave it out.

| type | values |
| --- | --- |
| text, bytes | as they are |
| bool | true or false |
| i16 to i64, u16 to u64 | whole numbers, signed and unsigned |
| f64 | numbers |
| ip, net | IPv4 and IPv6 addresses; a `net` is compared with a network such as `10.0.0.0/8` |
| time, duration | nanoseconds, since 1970 or as such |
| list of … | several values |
| any | what the parameter is |

| carried | where a pcapng capture holds the field |
| --- | --- |
| always | in every event |
| all | in every event with `--fields all` |
| no | nowhere: it follows from other fields, or is made for filters |

## In the front ends

Wireshark, Stratoshark, tshark and strato take the names below, and these ways to write a value:

| field | Wireshark and tshark | with Stratoshark's plugin (Stratoshark, strato, and tshark where it is installed with them) |
| --- | --- | --- |
| an `ip` such as `fd.sip` | one address, `fd.sip == 127.0.0.1` or `fd.sip == \"::1\"`; it is a text | one address in quotes, `fd.sip == \"127.0.0.1\"` |
| `fd.sip.v4`, `fd.sip.v6` and so on | an address or a network: `fd.sip.v4 == 10.0.0.0/8`, `fd.sip.v6 == fe80::/10` | the same |
| `proc.aname` | any ancestor: `proc.aname == \"sshd\"` | the same, in quotes |
| `proc.aname.1` to `proc.aname.{ancestors}` | one ancestor; `proc.aname[1]` in sysdig and syscap | the same |
| `evt.truncated` | the event had values that were cut to fit into a packet; `evt.truncated.value` has their names | the same |

What a front end would print raw is escaped in every text, as strace does it: control characters, bidirectional controls,
line separators, and bytes that are no UTF-8. A file named `a`, newline, `b` is found by `fd.name == \"a\\\\nb\"`.

## Arguments

An argument in round brackets may be left out. Numbers in `[N]` count ancestors from 1, the parent; parameters, arguments and
fds from 0.
";

/// The classes in the order of the reference, with their titles. A field's class is its name up to the first dot.
const CLASSES: &[(&str, &str)] = &[
    ("evt", "The event"),
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

/// The files in `docs`.
pub fn generate(tables: &Tables) -> Result<Vec<Output>> {
    let mut out = HEAD.replace("{ancestors}", &tables.ancestors.to_string());
    for field in &tables.fields {
        if !CLASSES.iter().any(|(class, _)| *class == class_of(field)) {
            bail!("fields.toml: {} belongs to no class of docs.rs", field.name);
        }
        if field.text.is_empty() {
            bail!("fields.toml: {} has no text", field.name);
        }
    }
    for (class, title) in CLASSES {
        writeln!(out, "\n## {title}\n\n| field | type | carried | what it says |\n| --- | --- | --- | --- |")?;
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
        "default" | "header" | "bit" => "always",
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
