-- The protocol and its display fields. Names are sysdig's, types are Stratoshark's.

-- The file may be installed twice: for all users and for one user.
if package.loaded["syscap.lua"] then return end
package.loaded["syscap.lua"] = true

local syscap = Proto("syscap", "Linux System Call")

-- Protocols of fields. A field that something refers to makes its protocol referenced, so that one question tells whether
-- any field of a protocol is wanted. `syscap` has the fields of the header.
local context = Proto("syscap.context", "Linux System Call: Process, File, User, Container")
local arguments = Proto("syscap.arguments", "Linux System Call: Arguments")
function context.dissector() return 0 end
function arguments.dissector() return 0 end

local Fields = {
    by_id = {},     -- directory id: { field, kind, group, v4, v6, also: another field with the same value }
    bits = {},      -- { field, mask, group, with }
    argument = {},  -- parameter name -> field of the text
    raw = {},       -- parameter name -> class of the value -> field
    number = {},    -- parameter number -> field of the text
}

do
    local all = {}

    -- Defines a field. If another plugin has a field of this name with an incompatible type (Stratoshark's has a protocol
    -- named `proc.aname`), the name is `syscap.NAME`.
    local function define(make, name, ...)
        local ok, field = pcall(make, name, ...)
        if not ok then field = make("syscap." .. name, ...) end
        all[#all + 1] = field
        return field
    end

    -- Defines a field with the first type in `makes` that is compatible with another plugin's field of this name. Returns
    -- the field and the position of the type.
    local function define_first(makes, name, ...)
        for at, make in ipairs(makes) do
            local ok, field = pcall(make, name, ...)
            if ok then
                all[#all + 1] = field
                return field, at
            end
        end
        return define(makes[1], name, ...), 1
    end

    local function decimal(make)
        return function(name, title) return make(name, title, base.DEC) end
    end

    local make = {
        text = ProtoField.string, -- FT_STRINGZ is compatible, but reads up to the next NUL
        bytes = ProtoField.bytes,
        bool = ProtoField.bool,
        i16 = decimal(ProtoField.int16),
        i32 = decimal(ProtoField.int32),
        i64 = decimal(ProtoField.int64),
        u16 = decimal(ProtoField.uint16),
        u32 = decimal(ProtoField.uint32),
        u64 = decimal(ProtoField.uint64),
        time = decimal(ProtoField.uint64),
        duration = decimal(ProtoField.uint64),
        f64 = ProtoField.double,
        -- classes of parameter values
        int = decimal(ProtoField.int64),
        uint = decimal(ProtoField.uint64),
        double = ProtoField.double,
    }

    local groups = {
        evt = "event", proc = "process", thread = "process", fd = "file", fdlist = "file", fs = "file",
        user = "user", group = "user", container = "container", host = "event",
    }

    local function add_row(row)
        local id, name, kind, title = row[1], row[2], row[3], row[4]
        local group = groups[name:match("^%a+")] or "event"
        local field, is_foreign
        if kind == "ip" or row.ancestors then
            -- Stratoshark's plugin defines addresses as bytes, and a protocol with the name of the ancestors' field.
            local other = kind == "ip" and ProtoField.bytes or ProtoField.protocol
            local at
            field, at = define_first({ ProtoField.string, other }, name, title)
            is_foreign = at == 2
        else
            field = define(make[kind], name, title)
        end
        if row.bit then
            local with = row.with and Fields.id_of[row.with]
            Fields.bits[#Fields.bits + 1] = { field = field, mask = 2 ^ row.bit, group = group, with = with, name = name }
            return
        end
        if row.of then
            Fields.id_of[name] = Fields.id_of[row.of]
            Fields.by_id[Fields.id_of[name]].also = field
            return
        end
        Fields.id_of[name] = id
        local entry = { field = field, kind = kind, group = group, name = name, is_foreign = is_foreign }
        if kind == "ip" then
            entry.v4 = define(ProtoField.ipv4, name .. ".v4", title .. " (IPv4)")
            entry.v6 = define(ProtoField.ipv6, name .. ".v6", title .. " (IPv6)")
        end
        Fields.by_id[id] = entry
        if row.ancestors then
            for number = 1, TABLES.ancestors do
                local ancestor = define(make[kind], name .. "." .. number, title .. " " .. number)
                Fields.by_id[id + number] = {
                    field = ancestor, kind = kind, group = group == "process" and "ancestors" or group,
                    name = name .. "." .. number, also = field, also_is_protocol = is_foreign,
                }
            end
        end
    end

    Fields.id_of = {}
    for _, row in ipairs(TABLES.fields) do
        if not row.bit then add_row(row) end
    end
    for _, row in ipairs(TABLES.fields) do
        if row.bit then add_row(row) end
    end

    context.fields, all = all, {}

    local titles = TABLES.header
    Fields.num = define(ProtoField.uint64, "evt.num", titles["evt.num"], base.DEC)
    Fields.rawtime = define(ProtoField.uint64, "evt.rawtime", titles["evt.rawtime"] .. " (ns)", base.DEC)
    Fields.latency = define(ProtoField.uint64, "evt.latency", titles["evt.latency"] .. " (ns)", base.DEC)
    Fields.latency_s = define(ProtoField.uint64, "evt.latency.s", "Latency, whole seconds", base.DEC)
    Fields.latency_ns = define(ProtoField.uint64, "evt.latency.ns", "Latency, nanoseconds of the second", base.DEC)
    Fields.latency_human = define(ProtoField.string, "evt.latency.human", "Latency")
    Fields.latency_us = define(ProtoField.double, "syscap.latency", "Latency (µs)")
    Fields.dir = define(ProtoField.string, "evt.dir", titles["evt.dir"])
    Fields.category = define(ProtoField.string, "evt.category", titles["evt.category"])
    Fields.cpu = define(ProtoField.int16, "evt.cpu", titles["evt.cpu"], base.DEC)
    Fields.tid = define(ProtoField.int64, "thread.tid", titles["thread.tid"], base.DEC)
    Fields.incomplete = define(ProtoField.string, "evt.incomplete", titles["evt.incomplete"])
    Fields.surplus = define(ProtoField.uint32, "evt.surplus", titles["evt.surplus"], base.DEC)
    Fields.has_truncated = define(ProtoField.bool, "evt.truncated", "Values Cut")
    Fields.truncated_value = define(ProtoField.string, "evt.truncated.value", "Cut Value")
    Fields.args = define(ProtoField.string, "evt.args", titles["evt.args"])
    Fields.groups = {}
    for group, title in pairs({
        event = "Event", flags = "Flags", process = "Process", ancestors = "Ancestors", file = "File Descriptor",
        user = "User", container = "Container", args = "Arguments", data = "Data",
    }) do
        Fields.groups[group] = define(ProtoField.none, "syscap." .. group, title)
    end
    Fields.class = define(ProtoField.string, "syscap.class", "Class")
    -- for Stratoshark's default columns, which have this field of its own engine
    Fields.event_name = define(ProtoField.string, "sysdig.event_name", "Event name")

    syscap.fields, all = all, {}

    Fields.rawarg = define(ProtoField.bytes, "evt.rawarg", titles["evt.rawarg"])
    Fields.buffer = define(ProtoField.bytes, "evt.buffer", titles["evt.buffer"])
    for number = 0, 31 do
        Fields.number[number] = define(ProtoField.string, "evt.arg." .. number, "Argument " .. number)
    end
    for name, classes in pairs(TABLES.arguments) do
        Fields.argument[name] = define(ProtoField.string, "evt.arg." .. name, name)
        local raw = {}
        local plain = "evt.rawarg." .. name
        for class in classes:gmatch("%a+") do
            local path = next(raw) and plain .. "." .. class or plain
            raw[class] = define(make[class], path, name .. " (raw)")
        end
        raw.int, raw.uint = raw.int or raw.uint, raw.uint or raw.int
        Fields.raw[name] = raw
    end

    arguments.fields = all

    Fields.failed = ProtoExpert.new("syscap.failed", "The call failed", expert.group.RESPONSE_CODE, expert.severity.NOTE)
    Fields.denied = ProtoExpert.new("syscap.denied", "The call failed", expert.group.RESPONSE_CODE, expert.severity.WARN)
    Fields.retry = ProtoExpert.new("syscap.retry", "Not now, or the usual answer", expert.group.RESPONSE_CODE, expert.severity.CHAT)
    Fields.lost = ProtoExpert.new("syscap.lost", "Events were lost", expert.group.SEQUENCE, expert.severity.WARN)
    Fields.unpaired = ProtoExpert.new("syscap.unpaired", "Half of the call is missing", expert.group.SEQUENCE, expert.severity.CHAT)
    Fields.truncated = ProtoExpert.new("syscap.truncated", "The event was cut short", expert.group.UNDECODED, expert.severity.WARN)
    Fields.malformed = ProtoExpert.new("syscap.malformed", "Malformed event", expert.group.MALFORMED, expert.severity.ERROR)
    syscap.experts = {
        Fields.failed, Fields.denied, Fields.retry, Fields.lost, Fields.unpaired, Fields.truncated, Fields.malformed,
    }
end
