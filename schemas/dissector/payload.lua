-- Reads a payload (docs/format.md). Numbers are little-endian; offsets start at 0.

local HEADER_LENGTH = 56
local FIELD_IDS, RAW, TEXT, NAME, TRUNCATED = 0x4000, 0x4000, 0x5000, 0x6000, 0x7000

local CATEGORIES = {
    [0] = "unknown", "other", "file", "net", "IPC", "memory", "process", "sleep", "system", "signal", "user", "time",
    "processing", [32] = "IO-read", [33] = "IO-write", [34] = "IO-other", [35] = "ipc", [64] = "wait", [128] = "scheduler",
    [255] = "internal",
}

-- The current event. All events share one table, since creating tables costs most. `raw` is the payload. `ids`, `offsets`
-- and `lengths` are the first `fields` entries of the directory that are fields, and `positions` maps an id to its last
-- position there. The other arrays are indexed by the parameter's number, up to `last`.
local event = {
    ids = {}, offsets = {}, lengths = {}, fields = 0, positions = {}, last = -1,
    raw_offset = {}, raw_length = {}, text_offset = {}, text_length = {}, name_offset = {}, name_length = {},
}

local event_type
do
    local types = {}

    local function parse(row)
        local head, rest = row:match("^([^|]*)|?(.*)$")
        local name, direction, source = head:match("^(%S+) (%S+) (%S+)$")
        local kind = {
            name = name, exit = direction == "exit", call = source == "syscall", params = {}, count = 0,
        }
        for param, type, format in rest:gmatch("([^|%s]+) ([^|%s]+) ([^|%s]+)") do
            kind.params[kind.count] = {
                name = param, type = type, format = format, class = TABLES.classes[type],
                argument = Fields.argument[param], raw = Fields.raw[param][TABLES.classes[type]],
            }
            kind.count = kind.count + 1
        end
        return kind
    end

    -- Returns event type `id`: name, exit, call, params from 0, count.
    function event_type(id)
        local kind = types[id]
        if kind == nil then
            kind = parse(TABLES.events[id] or ("event" .. id .. " enter unknown"))
            types[id] = kind
        end
        return kind
    end
end

local read_payload
do
    local unpack, byte = Struct.unpack, string.byte
    local formats = {}
    local CHUNK = 40

    local function clear()
        for number = 0, event.last do
            event.raw_offset[number], event.text_offset[number], event.name_offset[number] = nil, nil, nil
        end
        event.fields, event.last, event.error, event.truncated = 0, -1, nil, nil
    end

    local function add_entry(id, offset, length)
        if id < FIELD_IDS then
            local at = event.fields + 1
            event.ids[at], event.offsets[at], event.lengths[at] = id, offset, length
            event.fields, event.positions[id] = at, at
            return
        end
        if id >= TRUNCATED then
            if id == TRUNCATED then event.truncated, event.truncated_length = offset, length end
            return
        end
        local number = id % 0x1000
        if id < TEXT then
            event.raw_offset[number], event.raw_length[number] = offset, length
        elseif id < NAME then
            event.text_offset[number], event.text_length[number] = offset, length
        else
            event.name_offset[number], event.name_length[number] = offset, length
        end
        if number > event.last then event.last = number end
    end

    -- Fills `event`. Values that cannot be read are left out, and `event.error` says why. Returns false if the payload has
    -- no valid header.
    function read_payload(raw)
        clear()
        local total = #raw
        event.raw = raw
        if total < HEADER_LENGTH then
            event.error = "the payload ends within its header"
            return false
        end
        local version, flags, type, head, entries, _, _, _, _, latency_low, latency_high, tid, _, bits, cpu, category,
            buffer, params, surplus = unpack("<BBHHHI4I4I4I4I4I4i4i4I4i2BBHH", raw)
        if version ~= 1 or head < HEADER_LENGTH then
            event.error = "layout " .. version .. " is not known here"
            return false
        end
        event.flags, event.id, event.kind = flags, type, event_type(type)
        event.latency = flags % 16 >= 8 and latency_high * 4294967296.0 + latency_low or nil
        event.tid, event.bits, event.cpu, event.category = tid, bits, cpu, CATEGORIES[category] or "unknown"
        event.buffer = buffer ~= 255 and buffer or nil
        event.params, event.surplus = params, surplus

        local offset = head + 4 * entries
        if offset > total then
            event.error = "the directory ends outside of the payload"
            return true
        end
        local at = head + 1
        while entries > 0 do
            local count = entries < CHUNK and entries or CHUNK
            local format = formats[count]
            if not format then
                format = "<" .. ("HH"):rep(count)
                formats[count] = format
            end
            local list = { unpack(format, raw, at) }
            for position = 1, 2 * count, 2 do
                local length = list[position + 1]
                if length == 65535 then
                    local a, b, c, d = byte(raw, offset + 1, offset + 4)
                    if not d then
                        event.error = "a value ends outside of the payload"
                        return true
                    end
                    length, offset = a + b * 256 + c * 65536 + d * 16777216, offset + 4
                end
                if offset + length > total then
                    event.error = "a value ends outside of the payload"
                    return true
                end
                add_entry(list[position], offset, length)
                offset = offset + length
            end
            at, entries = at + 4 * count, entries - count
        end
        return true
    end
end

-- Returns the position of field `id` in the directory's arrays, or nil.
local function position_of(id)
    local at = event.positions[id] -- may be left over from an earlier event
    return at and at <= event.fields and event.ids[at] == id and at or nil
end

-- Returns the value of field `id` as text, or nil.
local function field_text(id)
    local at = position_of(id)
    return at and event.raw:sub(event.offsets[at] + 1, event.offsets[at] + event.lengths[at])
end

-- Returns the little-endian integer in `text`, which has 1 to 8 bytes, or nil. Values up to 2^53 are exact.
local function integer(text, signed)
    local length = #text
    if length == 0 or length > 8 then return nil end
    local negative = signed and text:byte(length) >= 128
    local value = 0.0 -- a float, since an integer would wrap
    for at = length, 1, -1 do
        local byte = text:byte(at)
        value = value * 256 + (negative and 255 - byte or byte)
    end
    return negative and -value - 1 or value
end

-- Returns the value of field `id`, a signed integer, or nil.
local function field_number(id)
    local text = field_text(id)
    return text and integer(text, true)
end

-- Returns the text of parameter `number`, or nil: the plain value, then a NUL and the meaning if it has one.
local function param_text(number)
    local offset = event.text_offset[number]
    return offset and event.raw:sub(offset + 1, offset + event.text_length[number])
end

-- Returns the offset and length of the meaning in the text of parameter `number`, or nil.
local function param_meaning(number)
    local offset = event.text_offset[number]
    if not offset then return nil end
    local last = offset + event.text_length[number]
    local zero = event.raw:find("\0", offset + 1, true)
    if zero and zero < last then return zero, last - zero end
end

-- Returns parameter `number` as a decimal number if it is an integer, else nil.
local function param_decimal(number)
    local param, length = event.kind.params[number], event.raw_length[number]
    local class = event.raw_offset[number] and param and param.class
    if class ~= "int" and class ~= "uint" or length > 8 then return nil end
    local offset = event.raw_offset[number]
    local bytes = event.raw:sub(offset + 1, offset + length)
    if length == 8 then return tostring(Int64.decode(bytes, true)) end -- sysdig prints unsigned integers as signed
    local value = integer(bytes, class == "int")
    return value and string.format("%.0f", value)
end

-- Returns at most `limit` recorded bytes of parameter `number`, or nil.
local function param_raw(number, limit)
    local offset = event.raw_offset[number]
    if not offset then return nil end
    local length = event.raw_length[number]
    if limit and length > limit then length = limit end
    return event.raw:sub(offset + 1, offset + length)
end

local function param_name(number)
    local offset = event.name_offset[number]
    if offset then return event.raw:sub(offset + 1, offset + event.name_length[number]) end
    local param = event.kind.params[number]
    return param and param.name or ("arg" .. number)
end

-- Returns the names and full lengths of the values that were truncated to fit into a packet.
local function truncated_values()
    local list = {}
    for at = event.truncated, event.truncated + event.truncated_length - 6, 6 do
        local id, length = Struct.unpack("<HI4", event.raw, at + 1)
        local number, known = id % 0x1000, Fields.by_id[id]
        local name = known and known.name or "field " .. id
        if id >= TEXT then
            name = "evt.arg." .. param_name(number)
        elseif id >= RAW then
            name = "evt.rawarg." .. param_name(number)
        end
        list[#list + 1] = { name = name, length = length }
    end
    return list
end

local TYPE = Fields.id_of["evt.type"]

local function event_name()
    return field_text(TYPE) or event.kind.name
end
