-- The class of an event, worked out once for colours, buttons and filters: the field `syscap.class`, and a protocol
-- `syscap.CLASS` in `frame.protocols`.
--
-- The colour rules of the profile use `frame.protocols`, which every Wireshark knows. Wireshark copies a profile into the
-- user's folder and reports an error at each start if a rule of the copy names a field that is gone.

local event_class, add_class
do
    local id = Fields.id_of
    local DROPS, ERROR, TYPE = id["evt.drops"], id["evt.res"], id["evt.type"]
    local FD_TYPE, CONTAINER = id["fd.type"], id["container.id"]
    local MILLISECOND = 1000000
    local masks = {}
    for _, row in ipairs(Fields.bits) do masks[row.name] = row.mask end
    local FAILED, WAIT, WRITE = masks["evt.failed"], masks["evt.is_wait"], masks["evt.is_io_write"]
    local EXECS = { execve = true, execveat = true, procexit = true }

    local function has(mask)
        return event.bits % (2 * mask) >= mask
    end

    -- Returns the class of a failure; nil for an error that is a usual result, and for a call that succeeded.
    local function failure(call)
        local name = pending_error() or has(FAILED) and (field_text(ERROR) or "?")
        if not name or TABLES.retry[name] or TABLES.expected[call] == name then return nil, name end
        return TABLES.denied[name] and "denied" or "failed"
    end

    -- Returns the class: the first one that the event belongs to; or nil.
    function event_class()
        if position_of(DROPS) then return "lost" end
        local call = field_text(TYPE) or event.kind.name
        local class, error = failure(call)
        if class then return class end
        if EXECS[call] then return "exec" end
        -- A connection in the background has begun: the program does not wait.
        local is_waiting = has(WAIT) or TABLES.waits[call] or error and error ~= "EINPROGRESS" and error ~= "EALREADY"
        if is_waiting then return "wait" end
        if event.latency and event.latency > 10 * MILLISECOND then return "slow" end
        local type = field_text(FD_TYPE)
        if event.category == "net" or type == "ipv4" or type == "ipv6" then return "network" end
        if type == "file" and has(WRITE) then return "write" end
        local container = field_text(CONTAINER)
        return container and container ~= "host" and "container" or nil
    end

    local handles = {}
    for _, class in ipairs({ "lost", "denied", "failed", "exec", "wait", "slow", "network", "write", "container" }) do
        local protocol = Proto("syscap." .. class, "Linux System Call (" .. class .. ")")
        function protocol.dissector(tvb) return tvb:len() end
    end

    local frame -- the dissector of frames

    -- Adds the protocol of the class to `frame.protocols` if something refers to a field of the frame. A call of another
    -- dissector must be the last step of a dissector.
    function add_class(tvb, pinfo, tree)
        frame = frame or Dissector.get("frame")
        if not tree:referenced(frame) then return end
        local class = event_class()
        if not class then return end
        handles[class] = handles[class] or Dissector.get("syscap." .. class)
        handles[class]:call(tvb, pinfo, tree)
    end
end
